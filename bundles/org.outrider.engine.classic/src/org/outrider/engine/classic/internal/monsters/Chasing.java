/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Monsters that are awake: they walk to their target and attack it. */
final class Chasing {

    private static final int DIRECTION_SHIFT = 29;
    private static final int EIGHTHS = 7 << DIRECTION_SHIFT;

    private final World world;
    private final Senses senses;
    private final Walking walking;
    private final Voices voices;
    private final boolean fast;
    private final boolean netGame;

    Chasing(World world, Senses senses, Walking walking, Voices voices) {
        this.world = world;
        this.senses = senses;
        this.walking = walking;
        this.voices = voices;
        fast = world.session().options.isFast();
        netGame = world.session().options.netGame();
    }

    /** One turn of the chase: find a target, attack or make a step. */
    void chase(Mobj actor) {
        if (actor.reactionTime != 0) {
            actor.reactionTime--;
        }
        Mobj target = actor.target;
        if (actor.threshold != 0) {
            actor.threshold = target == null || target.health <= 0 ? 0 : actor.threshold - 1;
        }
        turnToMovement(actor);
        if (target == null || !target.hasAny(ThingFlags.SHOOTABLE)) {
            if (!senses.lookForPlayers(actor, true)) {
                world.setState(actor, actor.type.spawnState());
            }
            return;
        }
        if (actor.hasAny(ThingFlags.JUSTATTACKED)) {
            actor.flags &= ~ThingFlags.JUSTATTACKED;
            if (!fast) {
                walking.chooseDirection(actor);
            }
            return;
        }
        if (attacks(actor) || seeksOtherTarget(actor, target)) {
            return;
        }
        if (--actor.moveCount < 0 || !walking.step(actor)) {
            walking.chooseDirection(actor);
        }
        voices.mutter(actor);
    }

    private static void turnToMovement(Mobj actor) {
        if (actor.moveDirection == Mobj.NO_DIRECTION) {
            return;
        }
        actor.angle &= EIGHTHS;
        int turn = actor.angle - (actor.moveDirection << DIRECTION_SHIFT);
        if (turn > 0) {
            actor.angle -= Angle.ANG45;
        } else if (turn < 0) {
            actor.angle += Angle.ANG45;
        }
    }

    private boolean attacks(Mobj actor) {
        if (actor.type.meleeState() != 0 && senses.isInReach(actor)) {
            world.setState(actor, actor.type.meleeState());
            return true;
        }
        if (actor.type.missileState() != 0 && (fast || actor.moveCount == 0) && senses.wantsToShoot(actor)) {
            world.setState(actor, actor.type.missileState());
            actor.flags |= ThingFlags.JUSTATTACKED;
            return true;
        }
        return false;
    }

    /** In games of several players a target out of view is given up for a player in view. */
    private boolean seeksOtherTarget(Mobj actor, Mobj target) {
        return netGame && actor.threshold == 0 && !senses.canSee(actor, target)
                && senses.lookForPlayers(actor, true);
    }
}
