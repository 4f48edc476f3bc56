/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** A mark in the middle of the view: four strokes around the point that shots fly to. */
final class Crosshair {

    /** Bright green in the game's palette. */
    private static final byte COLOR = 112;
    /** Rows of view for each pixel of a stroke. */
    private static final int ROWS_PER_PIXEL = 50;

    private final Canvas canvas;
    private final ViewGeometry geometry;

    Crosshair(Canvas canvas, ViewGeometry geometry) {
        this.canvas = canvas;
        this.geometry = geometry;
    }

    void draw() {
        int length = Math.max(geometry.height / ROWS_PER_PIXEL, 1);
        for (int i = 1; i <= length; i++) {
            plot(-i, 0);
            plot(i, 0);
            plot(0, -i);
            plot(0, i);
        }
    }

    private void plot(int dx, int dy) {
        canvas.pixels[(geometry.centerY + dy) * canvas.width + geometry.centerX + dx] = COLOR;
    }
}
