/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** The forty invisible rays that leave the player some time after a ball of the BFG 9000 has burst (Doom 1.9). */
final class BfgSpray {

    private static final int RAYS = 40;
    private static final int DICE = 15;

    private final World world;
    private final Hitscan hitscan;
    private final Damage damage;
    private final ThingType flash;

    BfgSpray(World world, Movement movement, Damage damage) {
        this.world = world;
        this.damage = damage;
        hitscan = movement.hitscan();
        flash = world.session().data.thing("EXTRABFG");
    }

    /** Sends the rays from the player, wherever he is by now, over the 90 degrees around the ball's direction. */
    void spray(Mobj ball) {
        Mobj shooter = ball.target;
        if (shooter == null) {
            return;
        }
        for (int i = 0; i < RAYS; i++) {
            hitscan.aim(shooter, ball.angle - Angle.ANG90 / 2 + Angle.ANG90 / RAYS * i, PlayerAim.RANGE);
            Mobj victim = hitscan.target();
            if (victim != null) {
                world.spawn(victim.x, victim.y, victim.z + (victim.height >> 2), flash);
                damage.damage(victim, shooter, shooter, roll(world.random()));
            }
        }
    }

    private static int roll(DoomRandom random) {
        int sum = 0;
        for (int i = 0; i < DICE; i++) {
            sum += (random.next() & 7) + 1;
        }
        return sum;
    }
}
