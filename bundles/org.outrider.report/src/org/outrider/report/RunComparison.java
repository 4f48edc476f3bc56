/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Comparison;
import org.outrider.analysis.Difficulty;

/** Two runs, two maps or two versions of a map beside each other. */
public record RunComparison(Side first, Side second, Comparison comparison) {

    /**
     * One of the two.
     *
     * @param name            as users know it
     * @param looks           how hard the map looks; null where its file is gone
     * @param plays           how hard it was to play
     */
    public record Side(String name, int episodes, @Nullable Difficulty looks, Difficulty plays) {
    }
}
