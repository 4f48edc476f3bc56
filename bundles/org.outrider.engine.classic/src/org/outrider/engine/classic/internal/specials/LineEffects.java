/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Does what the action of a line special asks for, on the sectors that bear the line's tag. */
final class LineEffects {

    private final World world;
    private final SectorSearch search;
    private final Doors doors;
    private final Floors floors;
    private final Ceilings ceilings;
    private final Platforms platforms;
    private final Stairs stairs;
    private final Donut donut;
    private final Lights lights;
    private final Teleporter teleporter;

    LineEffects(World world, SectorSearch search, Planes planes, Lights lights, Doors doors, Floors floors,
            Moves moves) {
        this.world = world;
        this.search = search;
        this.lights = lights;
        this.doors = doors;
        this.floors = floors;
        ceilings = new Ceilings(world, search, planes);
        platforms = new Platforms(world, search, planes);
        stairs = new Stairs(world, search, planes);
        donut = new Donut(world, search, planes);
        teleporter = new Teleporter(world, moves);
    }

    /**
     * Performs an action.
     *
     * @param side the side of the line that the actor came from: 0 front, 1 back
     * @return whether anything was set off
     */
    boolean perform(LineAction action, Line line, int side, Mobj actor) {
        int tag = line.tag;
        return switch (action) {
        case LineAction.MoveDoor door -> doors.activate(tag, door.kind());
        case LineAction.MoveFloor floor -> floors.activate(tag, floor.kind(), front(line));
        case LineAction.MoveCeiling ceiling -> ceilings.activate(tag, ceiling.kind());
        case LineAction.MovePlatform platform -> platforms.activate(tag, platform.kind(), platform.rise(), front(line));
        case LineAction.BuildStairs flight -> stairs.build(tag, flight.kind());
        case LineAction.SetLight light -> lights.set(tag, light.level());
        case LineAction.Exit exit -> exit(exit.secret(), line, actor);
        case LineAction.Plain plain -> perform(plain, line, side, actor);
        };
    }

    private boolean perform(LineAction.Plain action, Line line, int side, Mobj actor) {
        int tag = line.tag;
        return switch (action) {
        case DONUT -> donut.activate(tag);
        case DARKEN -> lights.darken(tag);
        case STROBE -> lights.startStrobing(tag);
        case STOP_PLATFORMS -> platforms.stop(tag);
        case STOP_CRUSHERS -> ceilings.stop(tag);
        case RAISE_CEILING_AND_LOWER_FLOOR -> raiseCeilingAndLowerFloor(tag);
        case TELEPORT -> teleporter.teleport(line, side, actor);
        case SCROLL -> false;
        };
    }

    /** Doom 1.9: the ceiling takes the sector, so that the floor never moves. */
    private boolean raiseCeilingAndLowerFloor(int tag) {
        boolean ceiling = ceilings.activate(tag, CeilingKind.RAISE_TO_HIGHEST);
        boolean floor = floors.activate(tag, FloorKind.LOWER_TO_LOWEST, null);
        return ceiling || floor;
    }

    private boolean exit(boolean secret, Line line, Mobj actor) {
        world.events().add(EventLog.Kind.EXIT, world.levelTime, actor, null, secret ? 1 : 0, line.index);
        if (secret) {
            world.session().exitLevelToSecret();
        } else {
            world.session().exitLevel();
        }
        return true;
    }

    private @Nullable Sector front(Line line) {
        return search.sectorOrNull(line.frontSector);
    }
}
