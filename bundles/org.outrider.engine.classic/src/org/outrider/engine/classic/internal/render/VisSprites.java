/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

/** The sprites in view of a frame, any number of them (Doom 1.9 stops at 128). */
final class VisSprites {

    private static final int GAP_RATIO = 3;

    private VisSprite[] sprites = {};
    /** Scale in the upper half, number in the lower. */
    private long[] order = {};
    private int count;

    VisSprites() {
        grow();
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    VisSprite add() {
        if (count == sprites.length) {
            grow();
        }
        return sprites[count++];
    }

    /** Brings the sprites into the order in which they are drawn: far to near, equal ones as they were found. */
    void sort() {
        for (int i = 0; i < count; i++) {
            order[i] = (long) sprites[i].scale << 32 | i;
        }
        shellSort(order, count);
    }

    /** Sorts without the memory that the library's sort may take. */
    private static void shellSort(long[] values, int count) {
        int gap = 1;
        while (gap < count / GAP_RATIO) {
            gap = gap * GAP_RATIO + 1;
        }
        for (; gap > 0; gap /= GAP_RATIO) {
            for (int i = gap; i < count; i++) {
                long value = values[i];
                int at = i;
                while (at >= gap && values[at - gap] > value) {
                    values[at] = values[at - gap];
                    at -= gap;
                }
                values[at] = value;
            }
        }
    }

    /** The sprite at a place of the order. */
    VisSprite sorted(int place) {
        return sprites[(int) order[place]];
    }

    private void grow() {
        int old = sprites.length;
        int size = Math.max(old * 2, 128);
        sprites = Arrays.copyOf(sprites, size);
        order = Arrays.copyOf(order, size);
        for (int i = old; i < size; i++) {
            sprites[i] = new VisSprite();
        }
    }
}
