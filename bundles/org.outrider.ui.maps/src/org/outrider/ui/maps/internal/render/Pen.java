/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** Draws smooth lines. Not safe for use by several threads. */
final class Pen {

    private final PixelBuffer buffer;
    private double x0;
    private double y0;
    private double x1;
    private double y1;

    Pen(PixelBuffer buffer) {
        this.buffer = buffer;
    }

    /**
     * Draws a line between two points of the picture, of which pixel (0, 0) covers the unit square from (0, 0).
     *
     * @param width in points
     * @param alpha 0 to {@link PixelBuffer#OPAQUE}
     */
    void line(double fromX, double fromY, double toX, double toY, double width, int rgb, int alpha) {
        x0 = fromX;
        y0 = fromY;
        x1 = toX;
        y1 = toY;
        double thick = width * buffer.density();
        if (!clip(thick + 1)) {
            return;
        }
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        double length = Math.hypot(dx, dy);
        if (length < 1e-9) {
            return;
        }
        // the width across the main direction, so that slanted lines are as thick as upright ones
        double half = thick / 2 * length / Math.max(dx, dy);
        if (dx >= dy) {
            alongX(half, rgb, alpha);
        } else {
            alongY(half, rgb, alpha);
        }
    }

    /** Where a line along an axis is sharpest, at or beside a place: in the middle of pixels, or between two. */
    double sharp(double at) {
        return Math.round(buffer.density()) % 2 == 0 ? Math.round(at) : Math.floor(at) + 0.5;
    }

    private void alongX(double half, int rgb, int alpha) {
        boolean forward = x0 <= x1;
        double startX = forward ? x0 : x1;
        double endX = forward ? x1 : x0;
        double startY = forward ? y0 : y1;
        double slope = (y1 - y0) / (x1 - x0);
        int last = (int) Math.floor(Math.max(startX, endX - 1e-9));
        for (int x = (int) Math.floor(startX); x <= last; x++) {
            double within = Math.min(x + 1, endX) - Math.max(x, startX);
            double y = startY + (Math.clamp(x + 0.5, startX, endX) - startX) * slope;
            across(x, y - half, y + half, within, rgb, alpha, false);
        }
    }

    private void alongY(double half, int rgb, int alpha) {
        boolean forward = y0 <= y1;
        double startY = forward ? y0 : y1;
        double endY = forward ? y1 : y0;
        double startX = forward ? x0 : x1;
        double slope = (x1 - x0) / (y1 - y0);
        int last = (int) Math.floor(Math.max(startY, endY - 1e-9));
        for (int y = (int) Math.floor(startY); y <= last; y++) {
            double within = Math.min(y + 1, endY) - Math.max(y, startY);
            double x = startX + (Math.clamp(y + 0.5, startY, endY) - startY) * slope;
            across(y, x - half, x + half, within, rgb, alpha, true);
        }
    }

    private void across(int main, double from, double to, double within, int rgb, int alpha, boolean upright) {
        double strength = alpha * Math.max(within, 0);
        int last = (int) Math.floor(to);
        for (int minor = (int) Math.floor(from); minor <= last; minor++) {
            int coverage = (int) ((Math.min(minor + 1, to) - Math.max(minor, from)) * strength);
            if (coverage > 0) {
                buffer.blend(upright ? minor : main, upright ? main : minor, rgb, Math.min(coverage, 256));
            }
        }
    }

    /** Liang and Barsky's way of cutting a line to the picture. */
    private boolean clip(double margin) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] enterLeave = {0, 1};
        if (!clip(-dx, x0 + margin, enterLeave) || !clip(dx, buffer.width() + margin - x0, enterLeave)
                || !clip(-dy, y0 + margin, enterLeave) || !clip(dy, buffer.height() + margin - y0, enterLeave)) {
            return false;
        }
        double startX = x0;
        double startY = y0;
        x0 = startX + enterLeave[0] * dx;
        y0 = startY + enterLeave[0] * dy;
        x1 = startX + enterLeave[1] * dx;
        y1 = startY + enterLeave[1] * dy;
        return true;
    }

    private static boolean clip(double towards, double room, double[] enterLeave) {
        if (towards == 0) {
            return room >= 0;
        }
        double at = room / towards;
        if (towards < 0) {
            enterLeave[0] = Math.max(enterLeave[0], at);
        } else {
            enterLeave[1] = Math.min(enterLeave[1], at);
        }
        return enterLeave[0] <= enterLeave[1];
    }
}
