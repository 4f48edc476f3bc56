/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** The columns that walls already fill, as ranges that neither overlap nor touch, from left to right. */
final class SolidSegs {

    /** Receives the parts of a wall that are not hidden. */
    interface Visible {

        /** Takes a part from one column to another, both included. */
        void part(int first, int last);
    }

    private final int[] first;
    private final int[] last;
    private int count;

    SolidSegs(int width) {
        // ranges do not touch, so there are at most half as many as columns, and two beyond the edges
        first = new int[width / 2 + 4];
        last = new int[width / 2 + 4];
    }

    void clear(int width) {
        first[0] = Integer.MIN_VALUE;
        last[0] = -1;
        first[1] = width;
        last[1] = Integer.MAX_VALUE;
        count = 2;
    }

    /** Whether all columns from one to another, both included, are filled. */
    boolean covers(int from, int to) {
        int i = 0;
        while (last[i] < to) {
            i++;
        }
        return from >= first[i];
    }

    /** Shows the open parts of a wall through which one can see. */
    void clip(int from, int to, Visible wall) {
        showOpen(firstTouching(from), from, to, wall);
    }

    /** Shows the open parts of a wall that hides what is behind it, and fills its columns. */
    void fill(int from, int to, Visible wall) {
        int start = firstTouching(from);
        showOpen(start, from, to, wall);
        int end = start;
        int left = from;
        int right = to;
        while (end < count && first[end] <= to + 1) {
            left = Math.min(left, first[end]);
            right = Math.max(right, last[end]);
            end++;
        }
        replace(start, end, left, right);
    }

    private int firstTouching(int from) {
        int i = 0;
        while (last[i] < from - 1) {
            i++;
        }
        return i;
    }

    private void showOpen(int start, int from, int to, Visible wall) {
        int i = start;
        int x = from;
        while (x <= to) {
            if (x < first[i]) {
                wall.part(x, Math.min(to, first[i] - 1));
            }
            if (to <= last[i]) {
                return;
            }
            x = Math.max(x, last[i] + 1);
            i++;
        }
    }

    /** Puts one range in the place of those from start to, not including, end. */
    private void replace(int start, int end, int left, int right) {
        int removed = end - start - 1;
        if (removed != 0) {
            System.arraycopy(first, end, first, start + 1, count - end);
            System.arraycopy(last, end, last, start + 1, count - end);
            count -= removed;
        }
        first[start] = left;
        last[start] = right;
    }
}
