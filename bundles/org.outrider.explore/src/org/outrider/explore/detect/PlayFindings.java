/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.detect;

import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.wad.demo.Demo;

/**
 * What playing a map showed.
 *
 * @param findings by detector
 * @param demos    the games that show them, by the file names that the findings' evidence has for them
 */
public record PlayFindings(List<Finding> findings, Map<String, Demo> demos) {

    public PlayFindings {
        findings = List.copyOf(findings);
        demos = Map.copyOf(demos);
    }
}
