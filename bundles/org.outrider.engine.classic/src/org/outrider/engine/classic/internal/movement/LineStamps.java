/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import java.util.Arrays;

/** Marks of the lines that the current walk over the map has already seen, so that none is visited twice. */
final class LineStamps {

    /** The walk that saw each line last, by line number. */
    final int[] stamps;
    private int current;

    LineStamps(int lines) {
        stamps = new int[lines];
    }

    /** Begins a walk; returns the number with which it marks lines. */
    int next() {
        if (++current == 0) {
            Arrays.fill(stamps, 0);
            current = 1;
        }
        return current;
    }
}
