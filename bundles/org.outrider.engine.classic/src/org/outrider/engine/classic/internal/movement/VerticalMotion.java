/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** Moves things up and down: gravity, floating, and what happens at floors and ceilings. */
final class VerticalMotion {

    private static final int GRAVITY = Fixed.UNIT;
    private static final int FLOAT_SPEED = 4 * Fixed.UNIT;
    /** Falling speed from which a player's knees give way, 16.16 a tic. */
    private static final int HARD_LANDING = 8 * GRAVITY;

    private final World world;
    /** Whether lost souls bounce off floors properly. */
    private final boolean bouncesOffFloor;

    VerticalMotion(World world) {
        this.world = world;
        bouncesOffFloor = world.session().options.complevel() == Complevel.ULTIMATE;
    }

    /** Moves a thing that is not on the floor or has vertical momentum; a projectile may burst by that. */
    void move(Mobj thing) {
        smoothenStep(thing);
        thing.z += thing.momZ;
        if ((thing.flags & ThingFlags.FLOAT) != 0) {
            floatToTarget(thing);
        }
        if (thing.z <= thing.floorZ) {
            land(thing);
            if (bursts(thing)) {
                return;
            }
        } else if ((thing.flags & ThingFlags.NOGRAVITY) == 0) {
            thing.momZ -= thing.momZ == 0 ? 2 * GRAVITY : GRAVITY;
        }
        if (thing.z + thing.height > thing.ceilingZ) {
            hitCeiling(thing);
            bursts(thing);
        }
    }

    private static void smoothenStep(Mobj thing) {
        Player player = thing.player;
        if (player != null && thing.z < thing.floorZ) {
            player.viewHeight -= thing.floorZ - thing.z;
            player.deltaViewHeight = Player.VIEW_HEIGHT - player.viewHeight >> 3;
        }
    }

    private static void floatToTarget(Mobj thing) {
        Mobj target = thing.target;
        if (target == null || (thing.flags & (ThingFlags.SKULLFLY | ThingFlags.INFLOAT)) != 0) {
            return;
        }
        int distance = Angle.approximateDistance(thing.x - target.x, thing.y - target.y);
        int rise = target.z + (thing.height >> 1) - thing.z;
        if (rise < 0 && distance < -(rise * 3)) {
            thing.z -= FLOAT_SPEED;
        } else if (rise > 0 && distance < rise * 3) {
            thing.z += FLOAT_SPEED;
        }
    }

    /**
     * Ends a fall. A lost soul in flight turns its momentum round before the fall is stopped in Ultimate Doom, after it
     * in Doom II 1.9, where it therefore stays on the floor.
     */
    private void land(Mobj thing) {
        boolean flying = (thing.flags & ThingFlags.SKULLFLY) != 0;
        if (flying && bouncesOffFloor) {
            thing.momZ = -thing.momZ;
        }
        if (thing.momZ < 0) {
            Player player = thing.player;
            if (player != null && thing.momZ < -HARD_LANDING) {
                player.deltaViewHeight = thing.momZ >> 3;
            }
            thing.momZ = 0;
        }
        thing.z = thing.floorZ;
        if (flying && !bouncesOffFloor) {
            thing.momZ = -thing.momZ;
        }
    }

    private static void hitCeiling(Mobj thing) {
        if (thing.momZ > 0) {
            thing.momZ = 0;
        }
        thing.z = thing.ceilingZ - thing.height;
        if ((thing.flags & ThingFlags.SKULLFLY) != 0) {
            thing.momZ = -thing.momZ;
        }
    }

    private boolean bursts(Mobj thing) {
        if ((thing.flags & (ThingFlags.MISSILE | ThingFlags.NOCLIP)) != ThingFlags.MISSILE) {
            return false;
        }
        world.rules().combatRules().explode(thing);
        return true;
    }
}
