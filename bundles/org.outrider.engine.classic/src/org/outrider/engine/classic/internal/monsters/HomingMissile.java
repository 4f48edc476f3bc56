/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** A revenant's missile that follows its target and leaves smoke behind. */
final class HomingMissile {

    private static final int TURN = 0xc000000;
    private static final int CLIMB = Fixed.UNIT / 8;
    private static final int AIM_HEIGHT = 40 * Fixed.UNIT;
    /** The course changes in every fourth tic of the game. */
    private static final int TIC_MASK = 3;

    private final World world;
    private final ThingType smoke;

    HomingMissile(World world) {
        this.world = world;
        smoke = world.session().data.thing("SMOKE");
    }

    /**
     * Changes the course toward the target. Tics count from the start of the game, not of the level, so whether a
     * missile homes depends on when it was fired (Doom 1.9).
     */
    void follow(Mobj actor) {
        if ((world.session().gameTic & TIC_MASK) != 0) {
            return;
        }
        leaveSmoke(actor);
        Mobj target = actor.tracer;
        if (target == null || target.health <= 0) {
            return;
        }
        turn(actor, Angle.between(actor.x, actor.y, target.x, target.y));
        int speed = actor.type.speed();
        actor.momX = Fixed.mul(speed, Trig.cos(actor.angle));
        actor.momY = Fixed.mul(speed, Trig.sin(actor.angle));
        int tics = Angle.approximateDistance(target.x - actor.x, target.y - actor.y) / speed;
        int slope = (target.z + AIM_HEIGHT - actor.z) / Math.max(tics, 1);
        actor.momZ += slope < actor.momZ ? -CLIMB : CLIMB;
    }

    private void leaveSmoke(Mobj actor) {
        world.rules().combatRules().spawnPuff(actor.x, actor.y, actor.z, world.session().lastAttackRange);
        Mobj trail = world.spawn(actor.x - actor.momX, actor.y - actor.momY, actor.z, smoke);
        trail.momZ = Fixed.UNIT;
        trail.tics = Math.max(trail.tics - (world.random().next() & 3), 1);
    }

    private static void turn(Mobj actor, int exact) {
        if (exact == actor.angle) {
            return;
        }
        // "more than half a turn" and "less than half a turn" leave out the exact half, as in Doom 1.9
        if (Integer.compareUnsigned(exact - actor.angle, Angle.ANG180) > 0) {
            actor.angle -= TURN;
            if (Integer.compareUnsigned(exact - actor.angle, Angle.ANG180) < 0) {
                actor.angle = exact;
            }
        } else {
            actor.angle += TURN;
            if (Integer.compareUnsigned(exact - actor.angle, Angle.ANG180) > 0) {
                actor.angle = exact;
            }
        }
    }
}
