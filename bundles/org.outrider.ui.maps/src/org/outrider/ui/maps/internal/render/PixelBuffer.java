/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.Arrays;

/**
 * A picture to draw into: opaque pixels of the form 0xRRGGBB, row by row from the top. Sizes that do not depend on the map,
 * such as the width of a line, are in points: on screens of high resolution a point takes several pixels.
 */
public final class PixelBuffer {

    /** Full coverage of a pixel. */
    static final int OPAQUE = 256;

    private final int width;
    private final int height;
    private final double density;
    private final int[] pixels;

    /** A black picture of at least one pixel, of which a point takes one. */
    public PixelBuffer(int width, int height) {
        this(width, height, 1);
    }

    /**
     * A black picture of at least one pixel.
     *
     * @param density pixels along a point
     */
    public PixelBuffer(int width, int height, double density) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
        this.density = density;
        this.pixels = new int[this.width * this.height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels along a point. */
    public double density() {
        return density;
    }

    /** The pixels themselves. */
    public int[] pixels() {
        return pixels;
    }

    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    void clear(int rgb) {
        Arrays.fill(pixels, rgb);
    }

    /** Fills pixels of a row, from one to before another, both within the row. */
    void fill(int y, int from, int to, int rgb) {
        Arrays.fill(pixels, y * width + from, y * width + to, rgb);
    }

    /**
     * Lays a colour over a pixel; nothing happens outside of the picture.
     *
     * @param alpha 0 to {@link #OPAQUE}
     */
    void blend(int x, int y, int rgb, int alpha) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            int at = y * width + x;
            pixels[at] = mix(pixels[at], rgb, alpha);
        }
    }

    /**
     * A colour between two.
     *
     * @param alpha 0 for the lower one to {@link #OPAQUE} for the upper one
     */
    static int mix(int lower, int upper, int alpha) {
        int inverse = OPAQUE - alpha;
        int redBlue = ((lower & 0xFF00FF) * inverse + (upper & 0xFF00FF) * alpha) >>> 8 & 0xFF00FF;
        int green = ((lower & 0x00FF00) * inverse + (upper & 0x00FF00) * alpha) >>> 8 & 0x00FF00;
        return redBlue | green;
    }
}
