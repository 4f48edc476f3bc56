/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

/**
 * Builds the data of an SVG path from points in map units. SVG's y axis points down and a map's up, so y changes its
 * sign on the way.
 */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private long lastX;
    private long lastY;

    /** Starts a new stretch at a point. */
    PathData moveTo(double x, double y) {
        lastX = Math.round(x);
        lastY = Math.round(-y);
        data.append('M').append(lastX).append(' ').append(lastY);
        return this;
    }

    /** Draws a line to a point. Points relative to the last are shorter to write. */
    PathData lineTo(double x, double y) {
        long nextX = Math.round(x);
        long nextY = Math.round(-y);
        if (nextX != lastX || nextY != lastY) {
            data.append('l').append(nextX - lastX).append(' ').append(nextY - lastY);
            lastX = nextX;
            lastY = nextY;
        }
        return this;
    }

    /** Closes the stretch. */
    PathData close() {
        data.append('z');
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
