/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import java.util.Map;

/** The letters that signs need. */
final class Letters {

    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** Rows from the top, five bits each, the leftmost pixel the highest bit. */
    private static final Map<Character, int[]> SHAPES = Map.ofEntries(
            Map.entry('A', new int[] { 14, 17, 17, 31, 17, 17, 17 }),
            Map.entry('D', new int[] { 30, 17, 17, 17, 17, 17, 30 }),
            Map.entry('E', new int[] { 31, 16, 16, 30, 16, 16, 31 }),
            Map.entry('I', new int[] { 14, 4, 4, 4, 4, 4, 14 }),
            Map.entry('N', new int[] { 17, 25, 21, 21, 19, 17, 17 }),
            Map.entry('O', new int[] { 14, 17, 17, 17, 17, 17, 14 }),
            Map.entry('R', new int[] { 30, 17, 17, 30, 20, 18, 17 }),
            Map.entry('S', new int[] { 15, 16, 16, 14, 1, 1, 30 }),
            Map.entry('T', new int[] { 31, 4, 4, 4, 4, 4, 4 }),
            Map.entry('U', new int[] { 17, 17, 17, 17, 17, 17, 14 }),
            Map.entry('X', new int[] { 17, 17, 10, 4, 10, 17, 17 }),
            Map.entry('9', new int[] { 14, 17, 17, 15, 1, 2, 12 }),
            Map.entry(' ', new int[HEIGHT]));

    private Letters() {
    }

    /** Whether a pixel of a letter is painted. */
    static boolean isInk(char letter, int x, int y) {
        int[] rows = SHAPES.get(letter);
        if (rows == null) {
            throw new IllegalArgumentException("there is no letter " + letter);
        }
        return (rows[y] >> WIDTH - 1 - x & 1) != 0;
    }
}
