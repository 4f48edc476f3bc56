/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

/**
 * The parts of walls that were drawn in a frame, as far as they hide things behind them or can be looked through.
 *
 * <p>The columns' clip rows are kept in one array, {@link #clips}: that of column x is at the offset given plus x. Two
 * fixed runs of it stand for "everything is hidden". Any number of parts is kept (Doom 1.9 stops at 256).
 */
final class DrawSegs {

    /** Bits of {@link #silhouette}: hides what is below, or above. */
    static final int BOTTOM = 1;
    static final int TOP = 2;
    /** Value of an offset that is not set. */
    static final int NONE = Integer.MIN_VALUE;
    /** A texture column that was already drawn or never is. */
    static final short DRAWN = Short.MAX_VALUE;

    private final int width;
    int count;
    int[] seg = new int[256];
    int[] x1 = new int[256];
    int[] x2 = new int[256];
    /** Scales at both ends and what it changes by a column, 16.16. */
    int[] scale1 = new int[256];
    int[] scale2 = new int[256];
    int[] scaleStep = new int[256];
    int[] silhouette = new int[256];
    /** Things at or above the first height are not hidden below, those at or below the second not above, 16.16. */
    int[] bottomHeight = new int[256];
    int[] topHeight = new int[256];
    /** Offsets into {@link #clips}: of the rows that hide above and below, and of the masked texture's columns. */
    int[] topClip = new int[256];
    int[] bottomClip = new int[256];
    int[] maskedColumns = new int[256];

    short[] clips;
    private int used;
    /** For each column the smallest scale of the part that hides all behind it; 0 where none does. */
    private final int[] closedScale;

    DrawSegs(int width, int height) {
        this.width = width;
        closedScale = new int[width];
        clips = new short[width * 64];
        Arrays.fill(clips, 0, width, (short) height);
        Arrays.fill(clips, width, 2 * width, (short) -1);
        clear();
    }

    void clear() {
        count = 0;
        used = 2 * width;
        Arrays.fill(closedScale, 0);
    }

    /** Rows kept for the parts. */
    int rowsKept() {
        return used - 2 * width;
    }

    /** Offset of clip rows that hide everything above: each is the view's height. */
    int allHiddenAbove() {
        return 0;
    }

    /** Offset of clip rows that hide everything below: each is -1. */
    int allHiddenBelow() {
        return width;
    }

    /** Makes room for one more part and gives its number; its values are those of an earlier frame. */
    int add() {
        if (count == seg.length) {
            grow();
        }
        return count++;
    }

    /** Room for a row a column; returns the offset to which a column's number is to be added. */
    int reserve(int from, int to) {
        int length = to - from + 1;
        if (used + length > clips.length) {
            clips = Arrays.copyOf(clips, clips.length * 2 + length);
        }
        int offset = used - from;
        used += length;
        return offset;
    }

    /** Keeps rows of some columns; returns the offset to which a column's number is to be added. */
    int keep(short[] rows, int from, int to) {
        int offset = reserve(from, to);
        System.arraycopy(rows, from, clips, offset + from, to - from + 1);
        return offset;
    }

    /** Notes that the part with a number hides all behind it in its columns. */
    void close(int index) {
        Arrays.fill(closedScale, x1[index], x2[index] + 1, Math.min(scale1[index], scale2[index]));
    }

    /** Whether a thing of a scale is behind what closes its columns, so that nothing of it is seen. */
    boolean hides(int fromX, int toX, int scale) {
        for (int x = fromX; x <= toX; x++) {
            if (closedScale[x] < scale) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int size = count * 2;
        seg = Arrays.copyOf(seg, size);
        x1 = Arrays.copyOf(x1, size);
        x2 = Arrays.copyOf(x2, size);
        scale1 = Arrays.copyOf(scale1, size);
        scale2 = Arrays.copyOf(scale2, size);
        scaleStep = Arrays.copyOf(scaleStep, size);
        silhouette = Arrays.copyOf(silhouette, size);
        bottomHeight = Arrays.copyOf(bottomHeight, size);
        topHeight = Arrays.copyOf(topHeight, size);
        topClip = Arrays.copyOf(topClip, size);
        bottomClip = Arrays.copyOf(bottomClip, size);
        maskedColumns = Arrays.copyOf(maskedColumns, size);
    }
}
