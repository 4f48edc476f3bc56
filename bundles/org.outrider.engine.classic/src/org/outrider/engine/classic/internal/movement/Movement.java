/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.world.World;

/** The parts of movement for one world: they share the marks of lines, the trace and the last position check. */
public final class Movement {

    private final Moves moves;
    private final PositionCheck check;
    private final SlideMove slide;
    private final Hitscan hitscan;
    private final Sight sight;
    private final SectorHeights sectorHeights;
    private final UseTraverse useTraverse;
    private final ThingMotion motion;

    public Movement(World world) {
        LineSectors sectors = new LineSectors(world);
        LineStamps stamps = new LineStamps(world.level().lines.length);
        LineOpening opening = new LineOpening(sectors);
        PathTrace path = new PathTrace(world, stamps);
        check = new PositionCheck(world, opening, stamps);
        moves = new Moves(world, check);
        slide = new SlideMove(moves, path, opening);
        hitscan = new Hitscan(world, path, opening, sectors);
        sight = new Sight(world, sectors);
        sectorHeights = new SectorHeights(world, moves);
        useTraverse = new UseTraverse(world, path, opening);
        motion = new ThingMotion(world, new HorizontalMotion(world, moves, slide, sectors));
    }

    /** Walking, teleporting and fitting between floor and ceiling. */
    public Moves moves() {
        return moves;
    }

    /** Whether things could stand somewhere; shared with {@link #moves()}. */
    public PositionCheck positionCheck() {
        return check;
    }

    public SlideMove slide() {
        return slide;
    }

    public Hitscan hitscan() {
        return hitscan;
    }

    public Sight sight() {
        return sight;
    }

    public SectorHeights sectorHeights() {
        return sectorHeights;
    }

    public UseTraverse useTraverse() {
        return useTraverse;
    }

    /** The rules by which things move in each tic. */
    public ThingMotion motion() {
        return motion;
    }
}
