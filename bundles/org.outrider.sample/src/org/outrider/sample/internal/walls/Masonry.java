/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.walls;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Brush;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;

/** Patches of stone. */
final class Masonry {

    private Masonry() {
    }

    /** Red bricks, 64 by 64. */
    static Canvas brick() {
        return courses(Ramp.RUST, 0.58, Ramp.KHAKI, 0.30, 16, 8, 3, 201).grain(202, 16, 16, 2, 0.10).streaks(203, 0.10)
                .canvas();
    }

    /** Large grey-brown blocks with moss, 64 by 64. */
    static Canvas stone() {
        return courses(Ramp.KHAKI, 0.50, Ramp.SOOT, 0.45, 32, 16, 2, 211).grain(212, 8, 8, 4, 0.22)
                .spots(213, Ramp.OLIVE, 4, 4, 0.30).canvas();
    }

    /** Polished grey marble with green veins, 64 by 64. */
    static Canvas marble() {
        Canvas canvas = new Canvas(64, 64);
        Noise noise = new Noise(221);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                double bend = noise.rough(x / 64.0, y / 64.0, 4, 4, 4);
                double vein = Math.abs(noise.other(1).rough(x / 64.0 + bend * 0.12, y / 64.0, 3, 3, 3));
                boolean isVein = vein < 0.035;
                canvas.paint(x, y, isVein ? Ramp.TEAL : Ramp.GREY, isVein ? 0.36 : 0.46 + 0.16 * bend);
            }
        }
        return new Brush(canvas).edges(0, 0, 64, 64, 0.12).edges(1, 1, 62, 62, 0.06).canvas();
    }

    /** Bare rock, 128 by 64. */
    static Canvas rock() {
        Canvas canvas = new Canvas(128, 64);
        Noise noise = new Noise(231);
        double[][] heights = new double[64][128];
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 128; x++) {
                double ridge = 1 - Math.abs(noise.rough(x / 128.0, y / 64.0, 5, 4, 5)) * 2;
                heights[y][x] = ridge + 0.5 * noise.other(2).rough(x / 128.0, y / 64.0, 3, 6, 3);
            }
        }
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 128; x++) {
                double slope = heights[y][x] - heights[(y + 63) % 64][(x + 1) % 128];
                boolean deep = heights[y][x] < 0.08;
                canvas.paint(x, y, deep ? Ramp.SOOT : Ramp.BROWN, 0.42 + 0.16 * heights[y][x] + 0.9 * slope);
            }
        }
        return canvas;
    }

    /** Planks of a crate, 64 by 64. */
    static Canvas crate() {
        Brush brush = new Brush(new Canvas(64, 64)).fill(Ramp.BROWN, 0.60);
        for (int plank = 0; plank < 4; plank++) {
            brush.plate(4, 4 + plank * 14, 56, 14, Ramp.BROWN, 0.60 + 0.04 * (plank % 2));
        }
        brush.plate(0, 0, 64, 7, Ramp.BROWN, 0.72).plate(0, 57, 64, 7, Ramp.BROWN, 0.68);
        brush.plate(0, 7, 7, 50, Ramp.BROWN, 0.70).plate(57, 7, 7, 50, Ramp.BROWN, 0.66);
        brush.grain(241, 4, 32, 3, 0.16).rivets(2, 2, 60, 60);
        return brush.letters(20, 28, "NO 9", Ramp.SOOT, 0.3).canvas();
    }

    /** Rows of bricks or blocks with mortar between them. */
    private static Brush courses(Ramp ramp, double shade, Ramp mortar, double mortarShade, int width, int height,
            int variety, int seed) {
        Brush brush = new Brush(new Canvas(64, 64)).fill(mortar, mortarShade);
        Noise noise = new Noise(seed);
        for (int row = 0; row < 64 / height; row++) {
            int shift = row % 2 * width / 2;
            for (int column = 0; column < 64 / width; column++) {
                double own = shade + 0.06 * variety * (noise.at(column, row) - 0.5);
                int left = column * width + shift;
                brush.plate(left % 64, row * height, width - 1, height - 1, ramp, own);
                if (left % 64 + width > 64) {
                    brush.plate(left % 64 - 64, row * height, width - 1, height - 1, ramp, own);
                }
            }
        }
        return brush;
    }
}
