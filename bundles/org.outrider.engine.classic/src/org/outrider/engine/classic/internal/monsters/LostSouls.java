/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.combat.Damage;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/** Lost souls, how they charge, and pain elementals, which spit them. */
final class LostSouls {

    private static final int CHARGE_SPEED = 20 * Fixed.UNIT;
    /** With more lost souls than this in the level, pain elementals spit none (Doom 1.9). */
    private static final int MOST_SOULS = 20;
    private static final int MOUTH_HEIGHT = 8 * Fixed.UNIT;
    private static final int FATAL_DAMAGE = 10_000;

    private final World world;
    private final Facing facing;
    private final Moves moves;
    private final Damage damage;
    private final ThingType soul;

    LostSouls(World world, Facing facing, Moves moves, Damage damage) {
        this.world = world;
        this.facing = facing;
        this.moves = moves;
        this.damage = damage;
        soul = world.session().data.thing("SKULL");
    }

    /** Flies straight at the middle of the target. */
    void charge(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        actor.flags |= ThingFlags.SKULLFLY;
        facing.faceTarget(actor);
        actor.momX = Fixed.mul(CHARGE_SPEED, Trig.cos(actor.angle));
        actor.momY = Fixed.mul(CHARGE_SPEED, Trig.sin(actor.angle));
        int tics = Angle.approximateDistance(target.x - actor.x, target.y - actor.y) / CHARGE_SPEED;
        actor.momZ = (target.z + (target.height >> 1) - actor.z) / Math.max(tics, 1);
    }

    /** A pain elemental spits a lost soul at its target. */
    void spit(Mobj actor) {
        if (actor.target != null) {
            facing.faceTarget(actor);
            spit(actor, actor.angle);
        }
    }

    /** A dying pain elemental spits three lost souls. */
    void burst(Mobj actor) {
        actor.flags &= ~ThingFlags.SOLID;
        spit(actor, actor.angle + Angle.ANG90);
        spit(actor, actor.angle + Angle.ANG180);
        spit(actor, actor.angle + Angle.ANG270);
    }

    private void spit(Mobj actor, int angle) {
        if (isCrowded()) {
            return;
        }
        int distance = 4 * Fixed.UNIT + 3 * (actor.type.radius() + soul.radius()) / 2;
        Mobj spat = world.spawn(actor.x + Fixed.mul(distance, Trig.cos(angle)),
                actor.y + Fixed.mul(distance, Trig.sin(angle)), actor.z + MOUTH_HEIGHT, soul);
        if (!moves.tryMove(spat, spat.x, spat.y)) {
            damage.damage(spat, actor, actor, FATAL_DAMAGE);
            return;
        }
        spat.target = actor.target;
        charge(spat);
    }

    private boolean isCrowded() {
        int count = 0;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null && count <= MOST_SOULS; thinker = thinkers
                .after(thinker)) {
            if (!thinker.isRemoved() && thinker instanceof Mobj mobj && mobj.type == soul) {
                count++;
            }
        }
        return count > MOST_SOULS;
    }
}
