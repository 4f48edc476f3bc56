/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

/** Arithmetic of angles in degrees. */
public final class Angles {

    private Angles() {
    }

    /** The direction from the origin to a point, -180..180. */
    public static double of(double x, double y) {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /** The shortest turn from one direction to another, -180..180, positive to the left. */
    public static double turn(double from, double to) {
        double turn = (to - from) % 360;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }
}
