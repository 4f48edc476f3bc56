/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.combat.Projectiles;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Attacks that only throw: cyberdemons, arachnotrons, revenants from afar, and the three salvos of mancubuses. */
final class MissileAttacks {

    private static final int FAT_SPREAD = Angle.ANG90 / 8;
    private static final int REVENANT_SHOULDER = 16 * Fixed.UNIT;

    private final Facing facing;
    private final Projectiles projectiles;
    private final ThingType rocket;
    private final ThingType arachnotronPlasma;
    private final ThingType mancubusBall;
    private final ThingType homingMissile;

    MissileAttacks(World world, Facing facing, Projectiles projectiles) {
        this.facing = facing;
        this.projectiles = projectiles;
        GameData data = world.session().data;
        rocket = data.thing("ROCKET");
        arachnotronPlasma = data.thing("ARACHPLAZ");
        mancubusBall = data.thing("FATSHOT");
        homingMissile = data.thing("TRACER");
    }

    void cyberdemon(Mobj actor) {
        faceAndThrow(actor, rocket);
    }

    void arachnotron(Mobj actor) {
        faceAndThrow(actor, arachnotronPlasma);
    }

    private void faceAndThrow(Mobj actor, ThingType missile) {
        Mobj target = actor.target;
        if (target != null) {
            facing.faceTarget(actor);
            projectiles.spawn(actor, target, missile);
        }
    }

    /** A revenant fires from its shoulder; the missile starts one tic ahead and follows the target. */
    void revenant(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        facing.faceTarget(actor);
        actor.z += REVENANT_SHOULDER;
        Mobj missile = projectiles.spawn(actor, target, homingMissile);
        actor.z -= REVENANT_SHOULDER;
        missile.x += missile.momX;
        missile.y += missile.momY;
        missile.tracer = target;
    }

    /** First salvo of a mancubus: one ball at the target, one to its left. */
    void mancubusLeft(Mobj actor) {
        facing.faceTarget(actor);
        actor.angle += FAT_SPREAD;
        throwAside(actor, 0);
        throwAside(actor, FAT_SPREAD);
    }

    /** Second salvo: one ball at the target, one far to its right. */
    void mancubusRight(Mobj actor) {
        facing.faceTarget(actor);
        actor.angle -= FAT_SPREAD;
        throwAside(actor, 0);
        throwAside(actor, -FAT_SPREAD * 2);
    }

    /** Third salvo: one ball to each side of the target. */
    void mancubusCenter(Mobj actor) {
        facing.faceTarget(actor);
        throwAside(actor, -FAT_SPREAD / 2);
        throwAside(actor, FAT_SPREAD / 2);
    }

    private void throwAside(Mobj actor, int turn) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        Mobj ball = projectiles.spawn(actor, target, mancubusBall);
        if (turn != 0) {
            ball.angle += turn;
            ball.momX = Fixed.mul(ball.type.speed(), Trig.cos(ball.angle));
            ball.momY = Fixed.mul(ball.type.speed(), Trig.sin(ball.angle));
        }
    }
}
