/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** Draws vertical runs of pixels: the inner loop of walls, sky and things. */
final class ColumnDrawer {

    /** Doom 1.9 takes rows modulo 128: the 7 bits above the fraction, here moved to the top of the word. */
    private static final int TO_TOP = 9;
    private static final int ROW_SHIFT = 25;

    private final byte[] pixels;
    private final int width;

    ColumnDrawer(Canvas canvas) {
        pixels = canvas.pixels;
        width = canvas.width;
    }

    /**
     * Draws pixels from one row to another, both included; nothing where the first lies below the last.
     *
     * @param texels picture data
     * @param base where the column's 128 texels begin
     * @param row texture row of the first pixel, 16.16
     * @param step texture rows a pixel, 16.16
     * @param light table by which texels become pixels
     */
    void draw(int x, int top, int bottom, byte[] texels, int base, int row, int step, byte[] light) {
        byte[] out = pixels;
        int stride = width;
        int at = top * stride + x;
        int position = row << TO_TOP;
        int advance = step << TO_TOP;
        for (int left = bottom - top; left >= 0; left--) {
            out[at] = light[texels[base + (position >>> ROW_SHIFT)] & 0xFF];
            position += advance;
            at += stride;
        }
    }
}
