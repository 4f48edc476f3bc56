/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import org.outrider.sample.internal.color.Ramp;
import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;
import org.outrider.sample.internal.solid.Sprite;

/**
 * Something that shines: a fireball, a flash, an explosion, a cloud.
 *
 * @param ramp   its colour
 * @param radius pixels
 * @param hole   part of the radius that has burnt out, 0..1
 * @param ragged how uneven the edge is, 0..1
 * @param points bulges around the edge
 * @param light  shade in the middle
 * @param dark   shade at the edge
 * @param seed   picks one of many of the kind
 */
record Flare(Ramp ramp, double radius, double hole, double ragged, int points, double light, double dark, int seed) {

    /** A round one. */
    static Flare of(Ramp ramp, double radius) {
        return new Flare(ramp, radius, 0, 0.15, 9, 1.05, 0.35, 1);
    }

    Flare hole(double part) {
        return new Flare(ramp, radius, part, ragged, points, light, dark, seed);
    }

    Flare ragged(double strength) {
        return new Flare(ramp, radius, hole, strength, points, light, dark, seed);
    }

    Flare points(int number) {
        return new Flare(ramp, radius, hole, ragged, number, light, dark, seed);
    }

    Flare shades(double middle, double edge) {
        return new Flare(ramp, radius, hole, ragged, points, middle, edge, seed);
    }

    Flare seed(int number) {
        return new Flare(ramp, radius, hole, ragged, points, light, dark, number);
    }

    /** The picture, with its place in its middle. */
    Sprite sprite() {
        int half = (int) Math.ceil(radius) + 1;
        Canvas canvas = new Canvas(2 * half, 2 * half);
        paint(canvas, half, half);
        return Sprite.cropped(canvas, half, half);
    }

    /** Paints it on a canvas. */
    void paint(Canvas canvas, double centerX, double centerY) {
        Noise noise = new Noise(seed);
        int half = (int) Math.ceil(radius) + 1;
        for (int y = (int) centerY - half; y < centerY + half; y++) {
            for (int x = (int) centerX - half; x < centerX + half; x++) {
                double dx = (x + 0.5 - centerX) / radius;
                double dy = (y + 0.5 - centerY) / radius;
                double distance = Math.sqrt(dx * dx + dy * dy);
                double around = StrictMath.atan2(dy, dx) / (2 * Math.PI) + 0.5;
                double edge = 1 - ragged * noise.smooth(around * points, 0.5, points, 1);
                double turbulence = noise.other(1).rough(dx / 4 + 0.5, dy / 4 + 0.5, 8, 8, 3);
                double burnt = hole + hole * turbulence * 0.8;
                if (distance < edge && (hole == 0 || distance > burnt)) {
                    double inward = 1 - distance / edge;
                    canvas.paint(x, y, ramp, dark + (light - dark) * Math.sqrt(inward) + turbulence * 0.12);
                }
            }
        }
    }
}
