/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import java.util.Arrays;

import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Noise;

/** A picture of a sculpture in the making: pixels with their distances from the eye. */
final class Exposure {

    /** Where the light comes from: the upper left, behind the eye. */
    private static final Vec LIGHT = new Vec(-0.55, 0.75, 0.65).unit();
    private static final Vec HALFWAY = LIGHT.plus(new Vec(0, 0, 1)).unit();
    private static final double AMBIENT = 0.30;
    private static final double SKYLIGHT = 0.18;
    private static final double RIM_SHADE = 0.55;
    private static final double CREASE_SHADE = 0.70;
    /** Distance between neighbouring pixels from which on they belong to different parts. */
    private static final double CREASE = 3;
    private static final Noise GRAIN = new Noise(77);

    private final Camera camera;
    private final Camera.Film film;
    private final Canvas canvas;
    private final double[] distances;
    private final boolean[] glows;

    Exposure(Camera camera) {
        this.camera = camera;
        this.film = camera.film();
        this.canvas = new Canvas(film.width(), film.height());
        this.distances = new double[film.width() * film.height()];
        this.glows = new boolean[distances.length];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
    }

    Sprite draw(Sculpture sculpture) {
        sculpture.pieces().forEach(this::expose);
        outline();
        return Sprite.cropped(canvas, film.anchorX(), film.anchorY());
    }

    private void expose(Sculpture.Piece piece) {
        Frame frame = camera.view().toOuter(piece.frame());
        Vec center = frame.origin();
        double scale = camera.scale(center);
        double reach = piece.shape().reach() * scale * (camera.hasPerspective() ? 1.6 : 1) + 1;
        int firstX = clamp(film.centerX() + center.x() * scale - reach, film.width());
        int lastX = clamp(film.centerX() + center.x() * scale + reach, film.width());
        int firstY = clamp(film.centerY() - center.y() * scale - reach, film.height());
        int lastY = clamp(film.centerY() - center.y() * scale + reach, film.height());
        for (int y = firstY; y <= lastY; y++) {
            for (int x = firstX; x <= lastX; x++) {
                expose(piece, frame, x, y);
            }
        }
    }

    private void expose(Sculpture.Piece piece, Frame frame, int x, int y) {
        double viewX = x - film.centerX() + 0.5;
        double viewY = film.centerY() - y - 0.5;
        Vec from = frame.toInner(camera.from(viewX, viewY));
        Vec direction = frame.unrotate(camera.direction(viewX, viewY));
        double distance = piece.shape().meet(from, direction);
        int at = y * film.width() + x;
        if (distance > 0 && distance < distances[at]) {
            Vec place = from.plus(direction.times(distance));
            distances[at] = distance;
            glows[at] = piece.material().glows();
            canvas.paint(x, y, piece.material().ramp(), shade(piece, frame, place));
        }
    }

    private static double shade(Sculpture.Piece piece, Frame frame, Vec place) {
        Material material = piece.material();
        if (material.glows()) {
            return material.tone();
        }
        Vec normal = frame.rotate(piece.shape().normal(place));
        double light = AMBIENT + SKYLIGHT * (0.5 + 0.5 * normal.y())
                + (1 - AMBIENT - SKYLIGHT) * Math.max(0, normal.dot(LIGHT));
        double mirror = Math.max(0, normal.dot(HALFWAY));
        double highlight = material.gloss() * power16(mirror);
        double rough = GRAIN.smooth((place.x() + place.z() * 1.3) / 1.7 + 40, (place.y() - place.z() * 0.7) / 1.7 + 40,
                256, 256) - 0.5;
        return material.tone() * light * (1 + material.grain() * 2 * rough) + highlight;
    }

    private static double power16(double value) {
        double fourth = value * value * value * value;
        return fourth * fourth * fourth * fourth;
    }

    /** Darkens the rim, and where a part lies behind another one. */
    private void outline() {
        for (int y = 1; y < film.height() - 1; y++) {
            for (int x = 1; x < film.width() - 1; x++) {
                int at = y * film.width() + x;
                if (canvas.isPainted(x, y) && !glows[at]) {
                    double nearest = Math.min(Math.min(distances[at - 1], distances[at + 1]),
                            Math.min(distances[at - film.width()], distances[at + film.width()]));
                    if (isRim(x, y)) {
                        canvas.dim(x, y, RIM_SHADE);
                    } else if (nearest < distances[at] - CREASE) {
                        canvas.dim(x, y, CREASE_SHADE);
                    }
                }
            }
        }
    }

    private boolean isRim(int x, int y) {
        return !canvas.isPainted(x - 1, y) || !canvas.isPainted(x + 1, y) || !canvas.isPainted(x, y - 1)
                || !canvas.isPainted(x, y + 1);
    }

    private static int clamp(double value, int size) {
        return (int) Math.clamp(Math.floor(value), 0, size - 1);
    }
}
