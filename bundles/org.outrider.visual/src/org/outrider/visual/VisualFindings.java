/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual;

import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;

/**
 * Findings with pictures.
 *
 * @param findings  those that were there before, and those made of key frames
 * @param pictures  PNG files by the names that the findings' evidence has for them
 * @param frames    tics of the game that were played before the eyes of the detectors
 * @param keyFrames frames that they looked at
 */
public record VisualFindings(List<Finding> findings, Map<String, byte[]> pictures, int frames, int keyFrames) {

    /** Findings of episodes at which nobody looked. */
    public static VisualFindings unseen(List<Finding> findings) {
        return new VisualFindings(findings, Map.of(), 0, 0);
    }

    public VisualFindings {
        findings = List.copyOf(findings);
        pictures = Map.copyOf(pictures);
    }
}
