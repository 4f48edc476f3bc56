/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.world.Mobj;

/** Helps players aim up and down: looks straight on, then 5.6 degrees to the left and to the right (Doom 1.9). */
final class PlayerAim {

    /** How far help reaches. */
    static final int RANGE = 16 * 64 * Fixed.UNIT;

    private static final int SIDE_ANGLE = 1 << 26;

    private final Hitscan hitscan;
    private int angle;

    PlayerAim(Hitscan hitscan) {
        this.hitscan = hitscan;
    }

    /** The slope toward the first target found; {@link Hitscan#target()} is null afterwards where there is none. */
    int aim(Mobj shooter) {
        angle = shooter.angle;
        int slope = hitscan.aim(shooter, angle, RANGE);
        if (hitscan.target() == null) {
            angle += SIDE_ANGLE;
            slope = hitscan.aim(shooter, angle, RANGE);
        }
        if (hitscan.target() == null) {
            angle -= 2 * SIDE_ANGLE;
            slope = hitscan.aim(shooter, angle, RANGE);
        }
        return slope;
    }

    /** The direction of the last look. */
    int angle() {
        return angle;
    }
}
