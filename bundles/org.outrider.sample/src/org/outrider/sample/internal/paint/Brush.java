/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import org.outrider.sample.internal.color.Ramp;

/** What walls and floors are painted with: plates, grooves, rivets, grain, stains, lights. */
public final class Brush {

    private static final double EDGE = 0.16;

    private final Canvas canvas;

    /** A brush for a canvas. */
    public Brush(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The canvas. */
    public Canvas canvas() {
        return canvas;
    }

    /** Paints everything in one colour. */
    public Brush fill(Ramp ramp, double shade) {
        return box(0, 0, canvas.width(), canvas.height(), ramp, shade);
    }

    /** Paints a rectangle. */
    public Brush box(int left, int top, int width, int height, Ramp ramp, double shade) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                canvas.paint(x, y, ramp, shade);
            }
        }
        return this;
    }

    /** Paints a rectangle that stands out: light at its upper and left edges, dark at the others. */
    public Brush plate(int left, int top, int width, int height, Ramp ramp, double shade) {
        box(left, top, width, height, ramp, shade);
        return edges(left, top, width, height, EDGE);
    }

    /** Paints a rectangle that is sunk in: dark at its upper and left edges, light at the others. */
    public Brush recess(int left, int top, int width, int height, Ramp ramp, double shade) {
        box(left, top, width, height, ramp, shade);
        return edges(left, top, width, height, -EDGE);
    }

    /** Lightens the upper and left edges of a rectangle and darkens the others. */
    public Brush edges(int left, int top, int width, int height, double strength) {
        int right = left + width - 1;
        int bottom = top + height - 1;
        for (int x = left; x <= right; x++) {
            canvas.lighten(x, top, strength);
            canvas.lighten(x, bottom, -strength);
        }
        for (int y = top + 1; y < bottom; y++) {
            canvas.lighten(left, y, strength);
            canvas.lighten(right, y, -strength);
        }
        return this;
    }

    /** A dark horizontal line with a light one below. */
    public Brush grooveAcross(int left, int y, int width) {
        for (int x = left; x < left + width; x++) {
            canvas.lighten(x, y, -EDGE * 1.4);
            canvas.lighten(x, y + 1, EDGE * 0.7);
        }
        return this;
    }

    /** A dark vertical line with a light one on its right. */
    public Brush grooveDown(int x, int top, int height) {
        for (int y = top; y < top + height; y++) {
            canvas.lighten(x, y, -EDGE * 1.4);
            canvas.lighten(x + 1, y, EDGE * 0.7);
        }
        return this;
    }

    /** A rivet of two by two pixels with its shadow. */
    public Brush rivet(int x, int y) {
        canvas.lighten(x, y, 0.24);
        canvas.lighten(x + 1, y, 0.10);
        canvas.lighten(x, y + 1, 0.06);
        canvas.lighten(x + 1, y + 1, -0.16);
        canvas.lighten(x + 2, y + 1, -0.12);
        canvas.lighten(x + 1, y + 2, -0.12);
        return this;
    }

    /** Rivets in the corners of a rectangle. */
    public Brush rivets(int left, int top, int width, int height) {
        rivet(left, top).rivet(left + width - 2, top);
        return rivet(left, top + height - 2).rivet(left + width - 2, top + height - 2);
    }

    /**
     * Makes everything uneven.
     *
     * @param columns coarsest unevennesses across
     * @param rows    coarsest unevennesses down
     */
    public Brush grain(int seed, int columns, int rows, int octaves, double strength) {
        Noise noise = new Noise(seed);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                canvas.lighten(x, y, strength * noise.rough((x + 0.5) / canvas.width(), (y + 0.5) / canvas.height(),
                        columns, rows, octaves));
            }
        }
        return this;
    }

    /** Dirt that has run down. */
    public Brush streaks(int seed, double strength) {
        Noise noise = new Noise(seed);
        for (int x = 0; x < canvas.width(); x++) {
            double column = noise.smooth(x / 2.0, 0.5, canvas.width() / 2, 1);
            for (int y = 0; y < canvas.height(); y++) {
                double down = (double) y / canvas.height();
                double run = noise.smooth(x / 2.0, down * 5, canvas.width() / 2, 5);
                canvas.lighten(x, y, -strength * Math.max(0, column - 0.45) * 2 * run);
            }
        }
        return this;
    }

    /**
     * Spots of another colour, such as rust or moss, with the shade that was there.
     *
     * @param much part of the picture that they cover, 0..1
     */
    public Brush spots(int seed, Ramp ramp, int columns, int rows, double much) {
        Noise noise = new Noise(seed);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                double rough = noise.rough((x + 0.5) / canvas.width(), (y + 0.5) / canvas.height(), columns, rows, 3);
                if (rough > 0.55 - 1.1 * much && canvas.isPainted(x, y)) {
                    canvas.paint(x, y, ramp, canvas.shade(x, y));
                }
            }
        }
        return this;
    }

    /** A lamp: a bright rectangle in a frame, with light around it. */
    public Brush lamp(int left, int top, int width, int height, Ramp ramp) {
        int spread = 5;
        for (int y = top - spread; y < top + height + spread; y++) {
            for (int x = left - spread; x < left + width + spread; x++) {
                int away = Math.max(Math.max(left - x, x - left - width + 1), Math.max(top - y, y - top - height + 1));
                if (away > 0) {
                    canvas.lighten(x, y, 0.04 * (spread - away));
                }
            }
        }
        box(left - 1, top - 1, width + 2, height + 2, Ramp.GREY, 0.18);
        box(left, top, width, height, ramp, 0.85);
        int glowLeft = left + width / 4;
        return box(glowLeft, top + height / 4, Math.max(1, width / 2), Math.max(1, height / 2), ramp, 1);
    }

    /** Diagonal stripes of yellow and black. */
    public Brush hazard(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                boolean yellow = (x + y & 15) < 8;
                canvas.paint(x, y, yellow ? Ramp.BRASS : Ramp.SOOT, yellow ? 0.68 : 0.45);
            }
        }
        return edges(left, top, width, height, EDGE / 2);
    }

    /** Capital letters, 5 pixels wide and 7 high, one after the other. */
    public Brush letters(int left, int top, String text, Ramp ramp, double shade) {
        for (int i = 0; i < text.length(); i++) {
            for (int y = 0; y < Letters.HEIGHT; y++) {
                for (int x = 0; x < Letters.WIDTH; x++) {
                    if (Letters.isInk(text.charAt(i), x, y)) {
                        canvas.paint(left + i * (Letters.WIDTH + 1) + x, top + y, ramp, shade);
                    }
                }
            }
        }
        return this;
    }
}
