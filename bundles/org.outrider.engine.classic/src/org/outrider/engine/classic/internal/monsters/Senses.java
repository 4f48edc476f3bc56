/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.movement.Sight;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;

/** What monsters perceive of their enemies: who is in view, who is in reach of claws, whether a shot is worth it. */
final class Senses {

    /** Players that are looked at in one look (Doom 1.9). */
    private static final int PLAYERS_A_LOOK = 2;
    private static final int CLAW_REACH = Hitscan.MELEE_RANGE - 20 * Fixed.UNIT;
    /** From here on distance makes a shot no less likely. */
    private static final int LEAST_EAGER_DISTANCE = 200;
    private static final int CYBERDEMON_LEAST_EAGER_DISTANCE = 160;
    private static final int ARCH_VILE_REACH = 14 * 64;
    private static final int REVENANT_FIST_DISTANCE = 196;

    private final World world;
    private final Sight sight;
    private final ThingType archVile;
    private final ThingType revenant;
    private final ThingType cyberdemon;
    private final ThingType mastermind;
    private final ThingType lostSoul;

    Senses(World world, Sight sight) {
        this.world = world;
        this.sight = sight;
        var data = world.session().data;
        archVile = data.thing("VILE");
        revenant = data.thing("UNDEAD");
        cyberdemon = data.thing("CYBORG");
        mastermind = data.thing("SPIDER");
        lostSoul = data.thing("SKULL");
    }

    boolean canSee(Mobj from, Mobj to) {
        return sight.canSee(from, to);
    }

    /**
     * Looks for a living player in view and makes it the target. The search goes on after the player that was looked
     * for last and looks at no more than two, so a single player can be overlooked for a while (Doom 1.9).
     *
     * @param allAround also look behind; without it a player there is noticed only within reach of a punch
     * @return false where no player was found
     */
    boolean lookForPlayers(Mobj actor, boolean allAround) {
        Session session = world.session();
        if (session.options.playerMask() == 0) {
            return false;
        }
        int stop = actor.lastLook - 1 & Session.MAX_PLAYERS - 1;
        for (int looked = 0;; actor.lastLook = actor.lastLook + 1 & Session.MAX_PLAYERS - 1) {
            if (!session.inGame(actor.lastLook)) {
                continue;
            }
            if (looked++ == PLAYERS_A_LOOK || actor.lastLook == stop) {
                return false;
            }
            Player player = session.players[actor.lastLook];
            Mobj body = player.mobj;
            if (player.health > 0 && body != null && sight.mightSee(actor, body)
                    && (allAround || isNoticed(actor, body)) && sight.canSee(actor, body)) {
                actor.target = body;
                return true;
            }
        }
    }

    private static boolean isNoticed(Mobj actor, Mobj body) {
        int turn = Angle.between(actor.x, actor.y, body.x, body.y) - actor.angle;
        boolean behind = Integer.compareUnsigned(turn, Angle.ANG90) > 0
                && Integer.compareUnsigned(turn, Angle.ANG270) < 0;
        return !behind || distance(actor, body) <= Hitscan.MELEE_RANGE;
    }

    /** Tells whether the target is near enough for claws and in view. */
    boolean isInReach(Mobj actor) {
        Mobj target = actor.target;
        return target != null && distance(actor, target) < CLAW_REACH + target.type.radius()
                && sight.canSee(actor, target);
    }

    /**
     * Decides whether to attack from afar: at once after being hurt, else the less likely the farther the target is.
     * Draws a random number only where the target is in view and nothing else forbids the shot.
     */
    boolean wantsToShoot(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return false;
        }
        if (actor.hasAny(ThingFlags.JUSTHIT)) {
            if (!sight.canSee(actor, target)) {
                return false;
            }
            actor.flags &= ~ThingFlags.JUSTHIT;
            return true;
        }
        if (actor.reactionTime != 0) {
            return false;
        }
        int reluctance = reluctance(actor, target);
        return reluctance >= 0 && sight.canSee(actor, target) && world.random().next() >= reluctance;
    }

    /** The random number, 0..255, that a shot needs at least; -1 where the target is beyond what the attack is for. */
    private int reluctance(Mobj actor, Mobj target) {
        ThingType type = actor.type;
        int distance = distance(actor, target) - 64 * Fixed.UNIT;
        if (type.meleeState() == 0) {
            distance -= 128 * Fixed.UNIT;
        }
        distance >>= Fixed.FRAC_BITS;
        if (type == archVile && distance > ARCH_VILE_REACH || type == revenant && distance < REVENANT_FIST_DISTANCE) {
            return -1;
        }
        if (type == revenant || type == cyberdemon || type == mastermind || type == lostSoul) {
            distance >>= 1;
        }
        return Math.max(0, Math.min(distance, type == cyberdemon ? CYBERDEMON_LEAST_EAGER_DISTANCE
                : LEAST_EAGER_DISTANCE));
    }

    private static int distance(Mobj one, Mobj other) {
        return Angle.approximateDistance(other.x - one.x, other.y - one.y);
    }
}
