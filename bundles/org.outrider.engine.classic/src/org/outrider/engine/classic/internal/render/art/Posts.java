/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/**
 * A picture with see-through parts as runs of pixels ("posts"), column by column.
 *
 * <p>Those of column x are numbered from {@code first[x]} up to, not including, {@code first[x + 1]}. The pixels of post
 * p are in {@link #data} from {@code start[p]}; at least {@link #OVERREAD} bytes can be read from there, because Doom 1.9
 * takes rows modulo 128 and, by rounding, now and then reads the byte before or behind a post.
 */
public final class Posts {

    /** Bytes that can be read from the start of every post. */
    public static final int OVERREAD = 128;

    /** Pixel values of all posts. */
    public final byte[] data;
    /** First post of each column, and one more entry. */
    public final int[] first;
    /** Row of each post's first pixel. */
    public final int[] top;
    /** Number of pixels of each post. */
    public final int[] length;
    /** Where each post's pixels start in {@link #data}. */
    public final int[] start;

    public Posts(byte[] data, int[] first, int[] top, int[] length, int[] start) {
        this.data = data;
        this.first = first;
        this.top = top;
        this.length = length;
        this.start = start;
    }

    /** Number of columns. */
    public int width() {
        return first.length - 1;
    }
}
