/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

/**
 * Smooth randomness over a plane: the same seed always gives the same values, on every machine.
 *
 * @param seed picks one of many patterns
 */
public record Noise(int seed) {

    /**
     * A random value of a place of whole numbers.
     *
     * @return 0..1
     */
    public double at(int x, int y) {
        int mixed = x * 0x27D4EB2F ^ y * 0x165667B1 ^ seed * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        mixed = (mixed ^ mixed >>> 12) * 0x297A2D39;
        return ((mixed ^ mixed >>> 15) >>> 8) / (double) (1 << 24);
    }

    /**
     * A value that changes smoothly from cell to cell and repeats itself.
     *
     * @param x       place in cells
     * @param columns cells after which it repeats in x
     * @param rows    cells after which it repeats in y
     * @return 0..1
     */
    public double smooth(double x, double y, int columns, int rows) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double alongX = ease(x - column);
        double alongY = ease(y - row);
        int left = Math.floorMod(column, columns);
        int right = Math.floorMod(column + 1, columns);
        int above = Math.floorMod(row, rows);
        int below = Math.floorMod(row + 1, rows);
        double top = at(left, above) * (1 - alongX) + at(right, above) * alongX;
        double bottom = at(left, below) * (1 - alongX) + at(right, below) * alongX;
        return top * (1 - alongY) + bottom * alongY;
    }

    /**
     * Noise of several sizes laid over each other, each half as large and half as strong as the one before.
     *
     * @param x       part of the picture's width, 0..1; the picture can be laid side by side
     * @param y       part of the picture's height, 0..1
     * @param columns cells of the coarsest noise across the picture
     * @param rows    cells of the coarsest noise down the picture
     * @return -1..1, mostly around 0
     */
    public double rough(double x, double y, int columns, int rows, int octaves) {
        double sum = 0;
        double strength = 1;
        double total = 0;
        int scale = 1;
        for (int octave = 0; octave < octaves; octave++) {
            sum += strength * (2 * smooth(x * columns * scale, y * rows * scale, columns * scale, rows * scale) - 1);
            total += strength;
            strength /= 2;
            scale *= 2;
        }
        return sum / total;
    }

    /** Another pattern. */
    public Noise other(int number) {
        return new Noise(seed * 31 + number);
    }

    private static double ease(double part) {
        return part * part * (3 - 2 * part);
    }
}
