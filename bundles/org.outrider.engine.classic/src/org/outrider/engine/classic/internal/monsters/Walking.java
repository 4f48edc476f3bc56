/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.movement.PositionCheck;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** How monsters walk: steps in eight directions, doors that they open, and the choice of a way to the target. */
final class Walking {

    private static final int EAST = 0;
    private static final int NORTH_EAST = 1;
    private static final int NORTH = 2;
    private static final int NORTH_WEST = 3;
    private static final int WEST = 4;
    private static final int SOUTH_WEST = 5;
    private static final int SOUTH = 6;
    private static final int SOUTH_EAST = 7;
    private static final int NONE = Mobj.NO_DIRECTION;

    private static final int DIAGONAL = 47000;
    private static final int[] STEP_X = { Fixed.UNIT, DIAGONAL, 0, -DIAGONAL, -Fixed.UNIT, -DIAGONAL, 0, DIAGONAL };
    private static final int[] STEP_Y = { 0, DIAGONAL, Fixed.UNIT, DIAGONAL, 0, -DIAGONAL, -Fixed.UNIT, -DIAGONAL };

    private static final int FLOAT_SPEED = 4 * Fixed.UNIT;
    /** A target that is no farther away along an axis needs no step along it. */
    private static final int NEAR = 10 * Fixed.UNIT;

    private final World world;
    private final Moves moves;
    private final PositionCheck positionCheck;

    Walking(World world, Moves moves, PositionCheck positionCheck) {
        this.world = world;
        this.moves = moves;
        this.positionCheck = positionCheck;
    }

    /** Where the next step in the present direction leads, 16.16; the direction must not be "none". */
    static int nextX(Mobj actor) {
        return actor.x + speed(actor) * STEP_X[actor.moveDirection];
    }

    static int nextY(Mobj actor) {
        return actor.y + speed(actor) * STEP_Y[actor.moveDirection];
    }

    private static int speed(Mobj actor) {
        return actor.hasAny(ThingFlags.STILL) ? 0 : actor.type.speed();
    }

    /**
     * Makes a step in the present direction. Where the way is barred, a floating monster adjusts its height, and others
     * try to open what they bumped into.
     *
     * @return false where nothing was achieved and a new direction is called for
     */
    boolean step(Mobj actor) {
        if (actor.moveDirection == NONE) {
            return false;
        }
        if (!moves.tryMove(actor, nextX(actor), nextY(actor))) {
            if (actor.hasAny(ThingFlags.FLOAT) && moves.floatOk()) {
                actor.z += actor.z < moves.floorZ() ? FLOAT_SPEED : -FLOAT_SPEED;
                actor.flags |= ThingFlags.INFLOAT;
                return true;
            }
            return openWay(actor);
        }
        actor.flags &= ~ThingFlags.INFLOAT;
        if (!actor.hasAny(ThingFlags.FLOAT)) {
            actor.z = actor.floorZ;
        }
        return true;
    }

    /** Uses the special lines that were touched, last one first, and stands still for the door to open. */
    private boolean openWay(Mobj actor) {
        int touched = positionCheck.specialLineCount();
        if (touched == 0) {
            return false;
        }
        actor.moveDirection = NONE;
        boolean opened = false;
        for (int i = touched - 1; i >= 0; i--) {
            opened |= world.rules().lineRules().use(actor, positionCheck.specialLine(i), 0);
        }
        return opened;
    }

    /** Chooses a direction in which a step toward the target, or at least somewhere, is possible, and makes it. */
    void chooseDirection(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        int oldDirection = actor.moveDirection;
        int turnaround = opposite(oldDirection);
        int dx = target.x - actor.x;
        int dy = target.y - actor.y;
        int first = dx > NEAR ? EAST : dx < -NEAR ? WEST : NONE;
        int second = dy < -NEAR ? SOUTH : dy > NEAR ? NORTH : NONE;
        if (first != NONE && second != NONE) {
            int diagonal = dy < 0 ? dx > 0 ? SOUTH_EAST : SOUTH_WEST : dx > 0 ? NORTH_EAST : NORTH_WEST;
            actor.moveDirection = diagonal;
            if (diagonal != turnaround && walk(actor)) {
                return;
            }
        }
        if (world.random().next() > 200 || Math.abs(dy) > Math.abs(dx)) {
            int swapped = first;
            first = second;
            second = swapped;
        }
        if (first != turnaround && tryDirection(actor, first) || second != turnaround && tryDirection(actor, second)
                || tryDirection(actor, oldDirection) || tryAnyBut(actor, turnaround)
                || tryDirection(actor, turnaround)) {
            return;
        }
        actor.moveDirection = NONE;
    }

    private boolean tryAnyBut(Mobj actor, int turnaround) {
        if ((world.random().next() & 1) != 0) {
            for (int direction = EAST; direction <= SOUTH_EAST; direction++) {
                if (direction != turnaround && tryDirection(actor, direction)) {
                    return true;
                }
            }
        } else {
            for (int direction = SOUTH_EAST; direction >= EAST; direction--) {
                if (direction != turnaround && tryDirection(actor, direction)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tryDirection(Mobj actor, int direction) {
        if (direction == NONE) {
            return false;
        }
        actor.moveDirection = direction;
        return walk(actor);
    }

    /** Makes a step and, where it can be made, stays with the direction for up to 15 more. */
    private boolean walk(Mobj actor) {
        if (!step(actor)) {
            return false;
        }
        actor.moveCount = world.random().next() & 15;
        return true;
    }

    private static int opposite(int direction) {
        return direction == NONE ? NONE : direction ^ 4;
    }
}
