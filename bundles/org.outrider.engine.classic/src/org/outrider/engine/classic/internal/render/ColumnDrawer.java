/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.math.Fixed;

/**
 * Draws vertical runs of pixels: the inner loop of walls, sky and things.
 *
 * <p>Indexes are wrapped by array lengths that are powers of two, which lets the compiler leave out range checks. Eight
 * pixels are drawn in a round: the compiler does not unroll a loop over a stride that it does not know, and a method of
 * this size it does not put into its callers, where registers are scarce.
 */
final class ColumnDrawer {

    private static final int ROUND = 8;

    private final byte[] pixels;
    private final int width;

    ColumnDrawer(Canvas canvas) {
        pixels = canvas.pixels;
        width = canvas.width;
    }

    /**
     * Draws pixels from one row to another, both included; nothing where the first lies below the last.
     *
     * @param strip the column's texels; the length is a power of two
     * @param row texture row of the first pixel, 16.16; wraps
     * @param step texture rows a pixel, 16.16
     * @param light table of 256 by which texels become pixels
     */
    void draw(int x, int top, int bottom, byte[] strip, int row, int step, byte[] light) {
        byte[] out = pixels;
        int stride = width;
        int at = top * stride + x;
        int position = row;
        int left = bottom - top + 1;
        int rowMask = strip.length - 1;
        int lightMask = light.length - 1;
        while (left >= ROUND) {
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            left -= ROUND;
        }
        while (left > 0) {
            out[at] = light[strip[position >> Fixed.FRAC_BITS & rowMask] & lightMask];
            position += step;
            at += stride;
            left--;
        }
    }
}
