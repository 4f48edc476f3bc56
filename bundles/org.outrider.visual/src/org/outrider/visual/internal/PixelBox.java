/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

/** How many pixels of a frame something covers, and the box around them. */
public final class PixelBox {

    private int count;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;

    /** Adds a pixel by its index. */
    public void add(int pixel) {
        add(pixel % Frame.WIDTH, pixel / Frame.WIDTH);
    }

    public void add(int x, int y) {
        count++;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** A box all of whose pixels count. */
    public static PixelBox of(int x, int y, int width, int height) {
        PixelBox box = new PixelBox();
        box.add(x, y);
        box.add(x + width - 1, y + height - 1);
        box.count = width * height;
        return box;
    }

    public int count() {
        return count;
    }

    public int left() {
        return left;
    }

    public int top() {
        return top;
    }

    public int right() {
        return right;
    }

    public int bottom() {
        return bottom;
    }
}
