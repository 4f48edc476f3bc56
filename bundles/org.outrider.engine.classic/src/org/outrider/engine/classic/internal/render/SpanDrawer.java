/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** Draws horizontal runs of pixels: the inner loop of floors and ceilings. */
final class SpanDrawer {

    private final byte[] pixels;
    private final int width;

    SpanDrawer(Canvas canvas) {
        pixels = canvas.pixels;
        width = canvas.width;
    }

    /**
     * Draws pixels of a row from one column to another, both included.
     *
     * <p>Both coordinates run packed in one word, x with 6 whole and 10 fraction bits above y, so that y carries over
     * into the lowest bit of x, as in Doom 1.9.
     *
     * @param flat 64 rows of 64 texels; the length is a power of two
     * @param u texture column of the first pixel, 16.16
     * @param v texture row of the first pixel, 16.16
     * @param uStep texture columns a pixel, 16.16
     * @param vStep texture rows a pixel, 16.16
     * @param light table of 256 by which texels become pixels
     */
    void draw(int y, int left, int right, byte[] flat, int u, int v, int uStep, int vStep, byte[] light) {
        byte[] out = pixels;
        int position = u << 10 & 0xFFFF0000 | v >>> 6 & 0xFFFF;
        int step = uStep << 10 & 0xFFFF0000 | vStep >>> 6 & 0xFFFF;
        int flatMask = flat.length - 1;
        int lightMask = light.length - 1;
        int end = y * width + right + 1;
        for (int at = y * width + left; at < end; at++) {
            out[at] = light[flat[(position >>> 26 | position >>> 4 & 0xFC0) & flatMask] & lightMask];
            position += step;
        }
    }
}
