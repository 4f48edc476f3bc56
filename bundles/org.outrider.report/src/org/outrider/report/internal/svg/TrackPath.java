/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import org.outrider.analysis.Track;

/** Draws the way of a player. */
final class TrackPath {

    /** Points nearer than this to the last one are left out: half a player's width, in map units. */
    private static final double NEAR = 8;

    private TrackPath() {
    }

    /** The way as the data of an SVG path, broken where the player was teleported. */
    static String of(Track track) {
        PathData path = new PathData();
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < track.size(); i++) {
            double x = track.x(i);
            double y = track.y(i);
            boolean starts = i == 0 || track.isJump(i);
            if (starts) {
                path.moveTo(x, y);
            } else if (i < track.size() - 1 && Math.hypot(x - lastX, y - lastY) < NEAR) {
                continue;
            } else {
                path.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
        return path.toString();
    }
}
