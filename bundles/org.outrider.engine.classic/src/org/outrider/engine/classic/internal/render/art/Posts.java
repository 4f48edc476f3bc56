/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/**
 * A picture with see-through parts as runs of pixels ("posts"), column by column.
 *
 * <p>The posts of column x are numbered from {@code first[x]} up to, not including, {@code first[x + 1]}. Each has an
 * array of pixels whose length is a power of two, at least 128: Doom 1.9 takes rows modulo 128 and, by rounding, now
 * and then reads a byte before or behind a post, so what lies behind it in the WAD is part of the array.
 */
public final class Posts {

    /** A picture without columns. */
    public static final Posts NONE = new Posts(new int[1], new int[0], new int[0], new byte[0][]);

    /** First post of each column, and one more entry. */
    public final int[] first;
    /** Row of each post's first pixel. */
    public final int[] top;
    /** Number of pixels of each post. */
    public final int[] length;
    /** Pixels of each post, and what follows them. */
    public final byte[][] pixels;

    Posts(int[] first, int[] top, int[] length, byte[][] pixels) {
        this.first = first;
        this.top = top;
        this.length = length;
        this.pixels = pixels;
    }

    /** Number of columns. */
    public int width() {
        return first.length - 1;
    }
}
