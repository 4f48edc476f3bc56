/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

/**
 * A stretch of wall or opening with a texture of its own.
 *
 * @param x1      where it starts, seen from before it with the start on the left
 * @param y1      where it starts
 * @param x2      where it ends
 * @param y2      where it ends
 * @param texture for all parts that show one
 */
record Accent(int x1, int y1, int x2, int y2, String texture) {

    /** Whether a point lies on the stretch, ends included. */
    boolean contains(int x, int y) {
        long turn = (long) (x2 - x1) * (y - y1) - (long) (y2 - y1) * (x - x1);
        return turn == 0 && x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2)
                && y <= Math.max(y1, y2);
    }
}
