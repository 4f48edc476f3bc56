/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.sample.internal.color.Ramp;

/**
 * A picture whose pixels are shades of ramps, or see-through. A new one is see-through everywhere; what is painted
 * beyond its edges is lost.
 */
public final class Canvas {

    /** Order in which the pixels of a block of 4 by 4 turn to the next shade. */
    private static final int[] DITHER = { 0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5 };

    private final int width;
    private final int height;
    private final @Nullable Ramp[] ramps;
    private final double[] shades;

    /** A canvas of so many pixels. */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.ramps = new Ramp[width * height];
        this.shades = new double[width * height];
    }

    /** Pixels across. */
    public int width() {
        return width;
    }

    /** Pixels down. */
    public int height() {
        return height;
    }

    /** Whether a place is on the canvas and painted. */
    public boolean isPainted(int x, int y) {
        return contains(x, y) && ramps[y * width + x] != null;
    }

    /** The shade of a place that is painted. */
    public double shade(int x, int y) {
        return shades[y * width + x];
    }

    /**
     * Paints a pixel.
     *
     * @param shade 0 dark to 1 light
     */
    public void paint(int x, int y, Ramp ramp, double shade) {
        if (contains(x, y)) {
            ramps[y * width + x] = ramp;
            shades[y * width + x] = shade;
        }
    }

    /** Makes a painted pixel lighter, or darker by a negative amount. */
    public void lighten(int x, int y, double amount) {
        if (contains(x, y)) {
            shades[y * width + x] += amount;
        }
    }

    /** Multiplies the shade of a painted pixel. */
    public void dim(int x, int y, double factor) {
        if (contains(x, y)) {
            shades[y * width + x] *= factor;
        }
    }

    /** A part of the canvas as one of its own. */
    public Canvas part(int left, int top, int partWidth, int partHeight) {
        Canvas part = new Canvas(partWidth, partHeight);
        for (int y = 0; y < partHeight; y++) {
            for (int x = 0; x < partWidth; x++) {
                if (isPainted(left + x, top + y)) {
                    int from = (top + y) * width + left + x;
                    part.ramps[y * partWidth + x] = ramps[from];
                    part.shades[y * partWidth + x] = shades[from];
                }
            }
        }
        return part;
    }

    /** The pixel value of a painted place; shades between two values are dithered. */
    public byte pixel(int x, int y) {
        Ramp ramp = ramps[y * width + x];
        if (ramp == null) {
            throw new IllegalArgumentException("(" + x + ", " + y + ") is see-through");
        }
        double dither = (DITHER[(y & 3) * 4 + (x & 3)] - 7.5) / 16;
        return ramp.pixel(shades[y * width + x], 0.7 * dither);
    }

    private boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }
}
