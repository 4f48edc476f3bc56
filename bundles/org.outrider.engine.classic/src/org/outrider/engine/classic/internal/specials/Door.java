/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A ceiling that opens and closes a sector (Doom 1.9). */
final class Door extends Mover {

    /** {@link #direction} of a door that counts down to its first opening. */
    static final int INITIAL_WAIT = 2;
    /** Tics for which a door stays open. */
    static final int TOP_WAIT = 150;

    private static final int HALF_A_MINUTE = 30 * 35;
    private static final DoorKind[] KINDS = DoorKind.values();

    DoorKind doorKind = DoorKind.NORMAL;
    /** 16.16. */
    int topHeight;
    int speed;
    int direction;
    /** Tics left of a wait. */
    int countdown;

    Door(Planes planes, Sector sector) {
        super(planes, sector);
    }

    @Override
    public void think() {
        switch (direction) {
        case WAITING -> waitAtEnd();
        case INITIAL_WAIT -> waitAtFirst();
        case DOWN -> close();
        case UP -> open();
        default -> throw new IllegalStateException("door of sector " + sector.index + " moves to " + direction);
        }
    }

    private void waitAtEnd() {
        if (--countdown != 0) {
            return;
        }
        switch (doorKind) {
        case NORMAL, BLAZE_RAISE -> direction = DOWN;
        case CLOSE_30_THEN_OPEN -> direction = UP;
        default -> {
            // other kinds do not wait
        }
        }
    }

    private void waitAtFirst() {
        if (--countdown == 0 && doorKind == DoorKind.RAISE_IN_5_MINUTES) {
            direction = UP;
            doorKind = DoorKind.NORMAL;
        }
    }

    private void close() {
        Planes.Result result = planes.moveCeiling(sector, speed, sector.floorHeight, Crush.NO, DOWN);
        if (result == Planes.Result.ARRIVED) {
            switch (doorKind) {
            case NORMAL, CLOSE, BLAZE_RAISE, BLAZE_CLOSE -> finish();
            case CLOSE_30_THEN_OPEN -> {
                direction = WAITING;
                countdown = HALF_A_MINUTE;
            }
            default -> {
                // a door meant to stay open that was sent down by hand keeps its sector, as in Doom 1.9
            }
            }
        } else if (result == Planes.Result.BLOCKED && doorKind != DoorKind.CLOSE && doorKind != DoorKind.BLAZE_CLOSE) {
            direction = UP;
        }
    }

    private void open() {
        if (planes.moveCeiling(sector, speed, topHeight, Crush.NO, UP) != Planes.Result.ARRIVED) {
            return;
        }
        switch (doorKind) {
        case NORMAL, BLAZE_RAISE -> {
            direction = WAITING;
            countdown = TOP_WAIT;
        }
        case OPEN, BLAZE_OPEN, CLOSE_30_THEN_OPEN -> finish();
        default -> {
            // a closing door that was sent up by hand keeps its sector, as in Doom 1.9
        }
        }
    }

    @Override
    int doorDirection() {
        return direction;
    }

    @Override
    void setDoorDirection(int newDirection) {
        direction = newDirection;
    }

    @Override
    public int kind() {
        return ThinkerKind.DOOR.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        out.write(doorKind.ordinal());
        out.write(topHeight);
        out.write(speed);
        out.write(direction);
        out.write(countdown);
    }

    @Override
    public void load(StateReader in) {
        doorKind = KINDS[in.read()];
        topHeight = in.read();
        speed = in.read();
        direction = in.read();
        countdown = in.read();
    }
}
