/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/**
 * Draws the shimmer of things that are hard to see: each pixel is a darkened copy of the one above or below it.
 *
 * <p>A fixed table of 50 steps decides which (Doom 1.9). Frames here always begin at its start, so that a world looks
 * the same whenever it is drawn.
 */
final class FuzzDrawer {

    /** For each step whether the pixel below (+) or above (-) is taken. */
    private static final String STEPS = "+-+-++-++-+++-+++----+--++++-+-++--++----++++-++-+";

    private final byte[] pixels;
    private final int width;
    private final int lastRow;
    private final int[] offsets;
    private final byte[] light;
    private int step;

    /** @param light table that darkens the pixels */
    FuzzDrawer(Canvas canvas, ViewGeometry geometry, byte[] light) {
        pixels = canvas.pixels;
        width = canvas.width;
        this.light = light;
        lastRow = geometry.height - 1;
        offsets = STEPS.chars().map(sign -> sign == '+' ? canvas.width : -canvas.width).toArray();
    }

    /** Starts a frame. */
    void begin() {
        step = 0;
    }

    /** Draws from one row to another, both included, leaving out the first and last row of the view. */
    void draw(int x, int top, int bottom) {
        byte[] out = pixels;
        int last = Math.min(bottom, lastRow - 1);
        for (int y = Math.max(top, 1); y <= last; y++) {
            int at = y * width + x;
            out[at] = light[out[at + offsets[step]] & 0xFF];
            step = step + 1 == offsets.length ? 0 : step + 1;
        }
    }
}
