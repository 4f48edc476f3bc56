/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

/** Draws straight lines a pixel wide, cut off at the edges. */
final class LineRaster {

    /** How far inside of the right and lower edge lines end, in pixels. */
    private static final double EDGE = 1e-6;

    private final Canvas canvas;
    /** The part of a line, from 0 to 1, that lies on the canvas. */
    private double from;
    private double to;

    LineRaster(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws a line between two points in pixels, wherever they lie. */
    void draw(double x1, double y1, double x2, double y2, byte color) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        from = 0;
        to = 1;
        if (cut(-dx, x1) && cut(dx, canvas.width - EDGE - x1) && cut(-dy, y1) && cut(dy, canvas.height - EDGE - y1)
                && from <= to) {
            plot(x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy, color);
        }
    }

    /**
     * Cuts the line at an edge.
     *
     * @param way how far the whole line goes towards the edge
     * @param room how far its start is inside of the edge
     * @return false where nothing is left
     */
    private boolean cut(double way, double room) {
        if (way < 0) {
            from = Math.max(from, room / way);
        } else if (way > 0) {
            to = Math.min(to, room / way);
        } else {
            return room >= 0;
        }
        return true;
    }

    private void plot(double x1, double y1, double x2, double y2, byte color) {
        int steps = (int) Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) + 1;
        double stepX = (x2 - x1) / steps;
        double stepY = (y2 - y1) / steps;
        for (int i = 0; i <= steps; i++) {
            int x = Math.min((int) (x1 + i * stepX), canvas.width - 1);
            int y = Math.min((int) (y1 + i * stepY), canvas.height - 1);
            canvas.pixels[y * canvas.width + x] = color;
        }
    }
}
