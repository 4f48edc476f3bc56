/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A floor that works as a lift or moves up and down until it is stopped (Doom 1.9). */
final class Platform extends Mover {

    /** What a platform is doing; up and down in the order of Doom 1.9, where a random bit chooses between them. */
    enum Status {
        UP, DOWN, WAITING, STOPPED
    }

    /** Tics for which lifts wait at their ends. */
    static final int WAIT = 3 * 35;

    private static final PlatformKind[] KINDS = PlatformKind.values();
    private static final Status[] STATUSES = Status.values();

    PlatformKind platformKind = PlatformKind.DOWN_WAIT_UP_STAY;
    /** Tag of the line that set it off, by which it is stopped. */
    int tag;
    /** 16.16. */
    int speed;
    int low;
    int high;
    /** Length of a wait, and what is left of it, in tics. */
    int wait;
    int count;
    Status status = Status.UP;
    /** What it was doing when it was stopped. */
    Status oldStatus = Status.UP;

    Platform(Planes planes, Sector sector) {
        super(planes, sector);
    }

    @Override
    public void think() {
        switch (status) {
        case UP -> rise();
        case DOWN -> lower();
        case WAITING -> waitAtEnd();
        case STOPPED -> {
            // until it is set off again
        }
        }
    }

    private void rise() {
        Planes.Result result = planes.moveFloor(sector, speed, high, Crush.NO, Mover.UP);
        if (result == Planes.Result.BLOCKED) {
            count = wait;
            status = Status.DOWN;
        } else if (result == Planes.Result.ARRIVED) {
            count = wait;
            status = Status.WAITING;
            if (platformKind != PlatformKind.PERPETUAL_RAISE) {
                finish();
            }
        }
    }

    private void lower() {
        if (planes.moveFloor(sector, speed, low, Crush.NO, Mover.DOWN) == Planes.Result.ARRIVED) {
            count = wait;
            status = Status.WAITING;
        }
    }

    private void waitAtEnd() {
        if (--count == 0) {
            status = sector.floorHeight == low ? Status.UP : Status.DOWN;
        }
    }

    void stop() {
        oldStatus = status;
        status = Status.STOPPED;
    }

    void goOn() {
        status = oldStatus;
    }

    boolean isStopped() {
        return status == Status.STOPPED;
    }

    @Override
    int doorDirection() {
        return wait;
    }

    @Override
    void setDoorDirection(int newDirection) {
        wait = newDirection;
    }

    @Override
    public int kind() {
        return ThinkerKind.PLATFORM.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        out.write(platformKind.ordinal());
        out.write(tag);
        out.write(speed);
        out.write(low);
        out.write(high);
        out.write(wait);
        out.write(count);
        out.write(status.ordinal());
        out.write(oldStatus.ordinal());
    }

    @Override
    public void load(StateReader in) {
        platformKind = KINDS[in.read()];
        tag = in.read();
        speed = in.read();
        low = in.read();
        high = in.read();
        wait = in.read();
        count = in.read();
        status = STATUSES[in.read()];
        oldStatus = STATUSES[in.read()];
    }
}
