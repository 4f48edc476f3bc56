/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.LineStates;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Moves things by walking and by teleporting, and fits them between floors and ceilings that changed. */
public final class Moves {

    /** The highest step that things climb or dare to go down, 16.16. */
    public static final int MAX_STEP = 24 * Fixed.UNIT;

    private final World world;
    private final PositionCheck check;
    private boolean floatOk;

    Moves(World world, PositionCheck check) {
        this.world = world;
        this.check = check;
    }

    /**
     * Moves a thing to a position, 16.16, and triggers the special lines that it crosses, the last found first.
     *
     * @return false where it is blocked and stays
     */
    public boolean tryMove(Mobj thing, int x, int y) {
        floatOk = false;
        if (!check.check(thing, x, y) || (thing.flags & ThingFlags.NOCLIP) == 0 && !fitsBetweenHeights(thing)) {
            return false;
        }
        int oldX = thing.x;
        int oldY = thing.y;
        place(thing, x, y);
        if (check.specialLineCount() > 0 && (thing.flags & (ThingFlags.TELEPORT | ThingFlags.NOCLIP)) == 0) {
            crossLines(thing, oldX, oldY);
        }
        return true;
    }

    /** After a failed {@link #tryMove}: whether the thing would have fit at another height. */
    public boolean floatOk() {
        return floatOk;
    }

    /** Highest floor at the position checked last, 16.16. */
    public int floorZ() {
        return check.floorZ();
    }

    /** Number of the line that made the ceiling low at the position checked last; -1 for none. */
    public int ceilingLine() {
        return check.ceilingLine();
    }

    /** Checks a position without moving; see {@link PositionCheck#check}. */
    public boolean checkPosition(Mobj thing, int x, int y) {
        return check.check(thing, x, y);
    }

    /**
     * Puts a thing elsewhere at once, killing what stands there. Its height is left to the caller.
     *
     * @return false where something stands there that it must not kill
     */
    public boolean teleport(Mobj thing, int x, int y) {
        if (!check.checkArrival(thing, x, y)) {
            return false;
        }
        place(thing, x, y);
        return true;
    }

    /**
     * Fits a thing between the floor and the ceiling where it stands, after one of them changed.
     *
     * @return false where it does not fit
     */
    public boolean clipHeight(Mobj thing) {
        boolean onFloor = thing.z == thing.floorZ;
        check.check(thing, thing.x, thing.y);
        thing.floorZ = check.floorZ();
        thing.ceilingZ = check.ceilingZ();
        if (onFloor) {
            thing.z = thing.floorZ;
        } else if (thing.z + thing.height > thing.ceilingZ) {
            thing.z = thing.ceilingZ - thing.height;
        }
        return thing.ceilingZ - thing.floorZ >= thing.height;
    }

    private boolean fitsBetweenHeights(Mobj thing) {
        int floor = check.floorZ();
        int ceiling = check.ceilingZ();
        int flags = thing.flags;
        if (ceiling - floor < thing.height) {
            return false;
        }
        floatOk = true;
        if ((flags & ThingFlags.TELEPORT) == 0
                && (ceiling - thing.z < thing.height || floor - thing.z > MAX_STEP)) {
            return false;
        }
        return (flags & (ThingFlags.DROPOFF | ThingFlags.FLOAT)) != 0 || floor - check.dropoffZ() <= MAX_STEP;
    }

    private void place(Mobj thing, int x, int y) {
        world.links().unlink(thing);
        thing.floorZ = check.floorZ();
        thing.ceilingZ = check.ceilingZ();
        thing.x = x;
        thing.y = y;
        world.links().link(thing, check.subsector());
    }

    /** A teleporter among the lines empties the list by its own check, so no further line is crossed (Doom 1.9). */
    private void crossLines(Mobj thing, int oldX, int oldY) {
        LineStates states = world.lines();
        Line[] lines = world.level().lines;
        while (check.specialLineCount() > 0) {
            Line line = lines[check.takeSpecialLine()];
            int oldSide = line.sideOf(oldX, oldY);
            if (line.sideOf(thing.x, thing.y) != oldSide && states.special(line.index) != 0) {
                world.rules().lineRules().cross(line.index, oldSide, thing);
            }
        }
    }
}
