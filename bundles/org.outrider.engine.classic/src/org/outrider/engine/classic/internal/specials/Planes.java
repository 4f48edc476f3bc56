/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.movement.SectorHeights;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Moves floors and ceilings by a step and tells what came of it.
 *
 * <p>Doom 1.9: a step that would go past the destination ends there and counts as arrival even where a thing forces
 * the plane back. Rising ceilings never mind what is in the way.
 */
final class Planes {

    /** What a step led to. */
    enum Result {
        MOVING, BLOCKED, ARRIVED
    }

    private final World world;
    private final SectorHeights heights;

    Planes(World world, SectorHeights heights) {
        this.world = world;
        this.heights = heights;
    }

    World world() {
        return world;
    }

    /**
     * Moves a floor.
     *
     * @param speed 16.16 a tic
     * @param destination height, 16.16
     * @param direction {@link Mover#UP} or {@link Mover#DOWN}; it stays for others
     */
    Result moveFloor(Sector sector, int speed, int destination, Crush crush, int direction) {
        if (direction == Mover.DOWN) {
            if (sector.floorHeight - speed < destination) {
                endFloor(sector, destination, crush);
                return Result.ARRIVED;
            }
            return stepFloor(sector, -speed, crush, false);
        }
        if (direction == Mover.UP) {
            if (sector.floorHeight + speed > destination) {
                endFloor(sector, destination, crush);
                return Result.ARRIVED;
            }
            return stepFloor(sector, speed, crush, crush == Crush.YES);
        }
        return Result.MOVING;
    }

    /** Moves a ceiling; parameters as with {@link #moveFloor}. */
    Result moveCeiling(Sector sector, int speed, int destination, Crush crush, int direction) {
        boolean hurts = crush != Crush.NO;
        if (direction == Mover.DOWN) {
            if (sector.ceilingHeight - speed < destination) {
                endCeiling(sector, destination, hurts);
                return Result.ARRIVED;
            }
            int before = sector.ceilingHeight;
            sector.ceilingHeight -= speed;
            if (!heights.change(sector, hurts)) {
                return Result.MOVING;
            }
            if (crush != Crush.YES) {
                sector.ceilingHeight = before;
                heights.change(sector, hurts);
            }
            return Result.BLOCKED;
        }
        if (direction == Mover.UP) {
            if (sector.ceilingHeight + speed > destination) {
                endCeiling(sector, destination, hurts);
                return Result.ARRIVED;
            }
            sector.ceilingHeight += speed;
            heights.change(sector, hurts);
        }
        return Result.MOVING;
    }

    private Result stepFloor(Sector sector, int step, Crush crush, boolean stays) {
        boolean hurts = crush != Crush.NO;
        int before = sector.floorHeight;
        sector.floorHeight += step;
        if (!heights.change(sector, hurts)) {
            return Result.MOVING;
        }
        if (!stays) {
            sector.floorHeight = before;
            heights.change(sector, hurts);
        }
        return Result.BLOCKED;
    }

    private void endFloor(Sector sector, int destination, Crush crush) {
        boolean hurts = crush != Crush.NO;
        int before = sector.floorHeight;
        sector.floorHeight = destination;
        if (heights.change(sector, hurts)) {
            sector.floorHeight = before;
            heights.change(sector, hurts);
        }
    }

    private void endCeiling(Sector sector, int destination, boolean hurts) {
        int before = sector.ceilingHeight;
        sector.ceilingHeight = destination;
        if (heights.change(sector, hurts)) {
            sector.ceilingHeight = before;
            heights.change(sector, hurts);
        }
    }
}
