/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.outrider.engine.classic.internal.level.Level;

/** What of a level was in view since it was first drawn, or since it was forgotten; what the automap shows. */
public final class SeenParts {

    private final boolean[] lines;
    private final boolean[] subsectors;

    SeenParts(Level level) {
        lines = new boolean[level.lines.length];
        subsectors = new boolean[level.subsectorSector.length];
    }

    /** Whether a line was in view, by its number. The same array always. */
    boolean[] lines() {
        return lines;
    }

    /** Whether a subsector was in view, by its number. The same array always. */
    boolean[] subsectors() {
        return subsectors;
    }

    void clear() {
        Arrays.fill(lines, false);
        Arrays.fill(subsectors, false);
    }
}
