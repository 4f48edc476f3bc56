/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Sets doors off (Doom 1.9). */
final class Doors {

    /** An open door stays this far below the lowest neighbouring ceiling, 16.16. */
    private static final int TOP_GAP = 4 * Fixed.UNIT;
    private static final int HALF_A_MINUTE = 30 * 35;
    private static final int FIVE_MINUTES = 5 * 60 * 35;

    private final World world;
    private final SectorSearch search;
    private final Planes planes;

    Doors(World world, SectorSearch search, Planes planes) {
        this.world = world;
        this.search = search;
        this.planes = planes;
    }

    /** Starts a door in every sector of a tag that nothing moves; tells whether there was one. */
    boolean activate(int tag, DoorKind kind) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                begin(sector, kind);
                any = true;
            }
        }
        return any;
    }

    private void begin(Sector sector, DoorKind kind) {
        Door door = new Door(planes, sector);
        door.doorKind = kind;
        door.speed = kind.speed;
        door.direction = kind.opens ? Mover.UP : Mover.DOWN;
        door.topHeight = kind == DoorKind.CLOSE_30_THEN_OPEN ? sector.ceilingHeight : openHeight(sector);
        door.start();
    }

    /**
     * Opens the door behind a line by hand; one that is on the move is sent the other way if the line is repeatable.
     * Only players send doors down. Who has no key was turned away before.
     *
     * @param once whether the line works once and never turns a moving door round
     * @return whether a door was set off or turned round
     */
    boolean useByHand(Line line, DoorKind kind, boolean once, Mobj user) {
        Sector sector = search.sectorOrNull(line.backSector);
        if (sector == null) {
            return false;
        }
        if (!once && sector.mover instanceof Mover mover) {
            return turn(mover, user);
        }
        begin(sector, kind);
        return true;
    }

    private static boolean turn(Mover mover, Mobj user) {
        if (mover.doorDirection() == Mover.DOWN) {
            mover.setDoorDirection(Mover.UP);
            return true;
        }
        if (user.player == null) {
            return false;
        }
        mover.setDoorDirection(Mover.DOWN);
        return true;
    }

    /** Sector special 10: an open door closes after 30 seconds. */
    void closeIn30Seconds(Sector sector) {
        Door door = new Door(planes, sector);
        sector.special = 0;
        door.doorKind = DoorKind.NORMAL;
        door.speed = DoorKind.NORMAL.speed;
        door.direction = Mover.WAITING;
        door.countdown = HALF_A_MINUTE;
        // Doom 1.9 leaves this height unset; it matters when something keeps the door from closing
        door.topHeight = sector.ceilingHeight;
        door.start();
    }

    /** Sector special 14: a closed door opens after 5 minutes. */
    void raiseIn5Minutes(Sector sector) {
        Door door = new Door(planes, sector);
        sector.special = 0;
        door.doorKind = DoorKind.RAISE_IN_5_MINUTES;
        door.speed = DoorKind.RAISE_IN_5_MINUTES.speed;
        door.direction = Door.INITIAL_WAIT;
        door.countdown = FIVE_MINUTES;
        door.topHeight = openHeight(sector);
        door.start();
    }

    private int openHeight(Sector sector) {
        return search.lowestCeiling(sector) - TOP_GAP;
    }
}
