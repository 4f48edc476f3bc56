/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.walls;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Brush;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;

/** Patches that say something, switch something or move. */
final class Signs {

    private Signs() {
    }

    /** A switch to lay on a wall, 32 by 40. */
    static Canvas lever(boolean thrown) {
        Brush brush = new Brush(new Canvas(32, 40)).plate(0, 0, 32, 40, Ramp.GREY, 0.44).rivets(2, 2, 28, 36);
        brush.recess(7, 5, 18, 30, Ramp.SOOT, 0.55);
        Ramp ramp = thrown ? Ramp.SLIME : Ramp.RED;
        int top = thrown ? 20 : 8;
        brush.box(15, 8, 2, 24, Ramp.GREY, 0.25).plate(10, top, 12, 11, ramp, 0.6);
        return brush.box(12, top + 2, 5, 4, ramp, 0.95).canvas();
    }

    /** The word EXIT, 32 by 16. */
    static Canvas exit() {
        return new Brush(new Canvas(32, 16)).plate(0, 0, 32, 16, Ramp.SOOT, 0.5).edges(1, 1, 30, 14, -0.1)
                .letters(4, 5, "EXIT", Ramp.RED, 0.85).canvas();
    }

    /** The plate of the station, 128 by 32. */
    static Canvas station() {
        Brush brush = new Brush(new Canvas(128, 32)).plate(0, 0, 128, 32, Ramp.BLUE, 0.30).rivets(2, 2, 124, 28);
        brush.edges(3, 3, 122, 26, -0.12).letters(39, 7, "OUTRIDER", Ramp.BRASS, 0.9);
        return brush.letters(36, 18, "STATION 9", Ramp.GREY, 0.9).grain(401, 32, 8, 2, 0.05).canvas();
    }

    /** A frame of slime that runs down a wall, 32 by 64. */
    static Canvas slimefall(int frame) {
        Canvas canvas = new Canvas(32, 64);
        Noise noise = new Noise(411);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 32; x++) {
                double down = Math.floorMod(y - frame * 16, 64) / 64.0;
                double run = noise.rough((x + 0.5) / 32, down, 8, 2, 3);
                double column = noise.other(1).smooth(x / 2.0, 0.5, 16, 1);
                canvas.paint(x, y, Ramp.SLIME, 0.32 + 0.28 * run + 0.22 * column);
            }
        }
        return canvas;
    }

    /** A night sky over mountains, 128 by 128; it fits to itself left and right. */
    static Canvas sky() {
        Canvas canvas = new Canvas(128, 128);
        Noise noise = new Noise(421);
        for (int y = 0; y < 128; y++) {
            for (int x = 0; x < 128; x++) {
                double haze = noise.rough(x / 128.0, y / 128.0, 4, 8, 4);
                double height = y / 110.0;
                canvas.paint(x, y, Ramp.BLUE, 0.03 + 0.50 * height * height * height + 0.09 * haze * height);
                if (y < 84 && noise.other(3).at(x, y) > 0.988) {
                    canvas.paint(x, y, Ramp.BLUE, 0.55 + 0.45 * noise.other(4).at(x, y));
                }
            }
        }
        mountains(canvas, noise.other(7), 76, 26, Ramp.BLUE, 0.34);
        mountains(canvas, noise.other(8), 92, 20, Ramp.SOOT, 0.42);
        return canvas;
    }

    /** A ringed planet to lay over the sky, 60 by 36. */
    static Canvas planet() {
        Canvas canvas = new Canvas(60, 36);
        double radius = 15;
        for (int y = 0; y < 36; y++) {
            for (int x = 0; x < 60; x++) {
                double dx = x - 29.5;
                double dy = y - 17.5;
                double tilted = dy + dx * 0.35;
                double ring = Math.sqrt(dx * dx * 0.30 + tilted * tilted * 6);
                boolean onRing = ring > 11 && ring < 16 && (ring < 13.2 || ring > 14);
                boolean onPlanet = dx * dx + dy * dy < radius * radius;
                if (onRing && (!onPlanet || tilted > 0)) {
                    canvas.paint(x, y, Ramp.KHAKI, 0.62 - 0.012 * dx);
                } else if (onPlanet) {
                    double light = Math.max(0, (-dx * 0.6 - dy * 0.5) / radius + 0.55);
                    canvas.paint(x, y, Ramp.RUST, 0.15 + 0.62 * light + 0.05 * StrictMath.sin(tilted * 0.9));
                }
            }
        }
        return canvas;
    }

    private static void mountains(Canvas canvas, Noise noise, int base, int height, Ramp ramp, double shade) {
        for (int x = 0; x < 128; x++) {
            double ridge = noise.rough((x + 0.5) / 128, 0.5, 5, 1, 5);
            double next = noise.rough((x + 1.5) / 128, 0.5, 5, 1, 5);
            int top = (int) (base - height * ridge);
            for (int y = top; y < 128; y++) {
                double slope = (ridge - next) * 4;
                double rough = noise.other(5).rough(x / 128.0, y / 128.0, 16, 16, 3);
                canvas.paint(x, y, ramp, shade + 0.10 * slope + 0.10 * rough - 0.002 * (y - top));
            }
        }
    }
}
