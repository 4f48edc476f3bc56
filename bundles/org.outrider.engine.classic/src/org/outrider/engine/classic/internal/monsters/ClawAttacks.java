/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.combat.Damage;
import org.outrider.engine.classic.internal.combat.Projectiles;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Attacks with claws, teeth and fists, by those who throw fire from afar and those who cannot. */
final class ClawAttacks {

    private final World world;
    private final Senses senses;
    private final Facing facing;
    private final Damage damage;
    private final Projectiles projectiles;
    private final ThingType impBall;
    private final ThingType cacodemonBall;
    private final ThingType baronBall;

    ClawAttacks(World world, Senses senses, Facing facing, Damage damage, Projectiles projectiles) {
        this.world = world;
        this.senses = senses;
        this.facing = facing;
        this.damage = damage;
        this.projectiles = projectiles;
        GameData data = world.session().data;
        impBall = data.thing("TROOPSHOT");
        cacodemonBall = data.thing("HEADSHOT");
        baronBall = data.thing("BRUISERSHOT");
    }

    /** Imps claw or throw fire. */
    void imp(Mobj actor) {
        facing.faceTarget(actor);
        strikeOrThrow(actor, 8, 3, impBall);
    }

    /** Cacodemons bite or spit. */
    void cacodemon(Mobj actor) {
        facing.faceTarget(actor);
        strikeOrThrow(actor, 6, 10, cacodemonBall);
    }

    /** Barons and hell knights claw or throw, without another turn to the target. */
    void baron(Mobj actor) {
        strikeOrThrow(actor, 8, 10, baronBall);
    }

    /** Demons bite. */
    void demon(Mobj actor) {
        facing.faceTarget(actor);
        strike(actor, 10, 4);
    }

    /** Revenants punch. */
    void revenant(Mobj actor) {
        facing.faceTarget(actor);
        strike(actor, 10, 6);
    }

    private void strikeOrThrow(Mobj actor, int sides, int factor, ThingType missile) {
        Mobj target = actor.target;
        if (target != null && !strike(actor, sides, factor)) {
            projectiles.spawn(actor, target, missile);
        }
    }

    /** Hurts the target by a die roll times a factor, if it is in reach. */
    private boolean strike(Mobj actor, int sides, int factor) {
        Mobj target = actor.target;
        if (target == null || !senses.isInReach(actor)) {
            return false;
        }
        damage.damage(target, actor, actor, (world.random().next() % sides + 1) * factor);
        return true;
    }
}
