/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;

/** Where points of the map lie on the automap: the player in the middle, north or the player's direction up. */
final class MapProjection {

    /** Pixels a map unit on a screen of 200 rows (Doom 1.9). */
    private static final double SCALE = 0.2;
    private static final double BASE_HEIGHT = 200;

    private final int width;
    private final int height;
    private final boolean rotates;
    /** Pixels a map unit. */
    final double scale;
    private double centerX;
    private double centerY;
    /** Unit vector of the map that points up on the screen. */
    private double upX;
    private double upY;

    MapProjection(int width, int height, boolean rotates) {
        this.width = width;
        this.height = height;
        this.rotates = rotates;
        scale = SCALE * height / BASE_HEIGHT;
    }

    void follow(Mobj body) {
        centerX = Fixed.toDouble(body.x);
        centerY = Fixed.toDouble(body.y);
        upX = rotates ? Fixed.toDouble(Trig.cos(body.angle)) : 0;
        upY = rotates ? Fixed.toDouble(Trig.sin(body.angle)) : 1;
    }

    /** Column of a point in map units. */
    double screenX(double x, double y) {
        return width / 2.0 + scale * ((x - centerX) * upY - (y - centerY) * upX);
    }

    /** Row of a point in map units. */
    double screenY(double x, double y) {
        return height / 2.0 - scale * ((x - centerX) * upX + (y - centerY) * upY);
    }

    /** Map coordinates of a pixel's middle. */
    double mapX(double column, double row) {
        return centerX + ((column - width / 2.0) * upY + (height / 2.0 - row) * upX) / scale;
    }

    double mapY(double column, double row) {
        return centerY + ((height / 2.0 - row) * upY - (column - width / 2.0) * upX) / scale;
    }

    /** By how much map coordinates change from a pixel to the one on its right. */
    double stepX() {
        return upY / scale;
    }

    double stepY() {
        return -upX / scale;
    }
}
