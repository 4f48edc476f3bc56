/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A ceiling that moves to one height, or a crusher that moves up and down until it is stopped (Doom 1.9). */
final class Ceiling extends Mover {

    /** 16.16 a tic. */
    static final int SPEED = Fixed.UNIT;

    private static final CeilingKind[] KINDS = CeilingKind.values();

    CeilingKind ceilingKind = CeilingKind.LOWER_TO_FLOOR;
    /** 16.16. */
    int bottomHeight;
    int topHeight;
    int speed = SPEED;
    Crush crush = Crush.NO;
    /** {@link #WAITING} for one that was stopped and stays among the thinkers. */
    int direction;
    /** The direction before it was stopped. */
    int oldDirection;

    Ceiling(Planes planes, Sector sector) {
        super(planes, sector);
    }

    @Override
    public void think() {
        if (direction == UP) {
            rise();
        } else if (direction == DOWN) {
            lower();
        }
    }

    private void rise() {
        if (planes.moveCeiling(sector, speed, topHeight, Crush.NO, UP) != Planes.Result.ARRIVED) {
            return;
        }
        if (ceilingKind == CeilingKind.RAISE_TO_HIGHEST) {
            finish();
        } else if (ceilingKind.crushes()) {
            direction = DOWN;
        }
    }

    private void lower() {
        Planes.Result result = planes.moveCeiling(sector, speed, bottomHeight, crush, DOWN);
        if (result == Planes.Result.ARRIVED) {
            switch (ceilingKind) {
            case CRUSH_AND_RAISE, SILENT_CRUSH_AND_RAISE -> {
                speed = SPEED;
                direction = UP;
            }
            case FAST_CRUSH_AND_RAISE -> direction = UP;
            case LOWER_TO_FLOOR, LOWER_AND_CRUSH -> finish();
            case RAISE_TO_HIGHEST -> {
                // never moves down
            }
            }
        } else if (result == Planes.Result.BLOCKED && slowsOnThings()) {
            speed = SPEED / 8;
        }
    }

    private boolean slowsOnThings() {
        return ceilingKind == CeilingKind.CRUSH_AND_RAISE || ceilingKind == CeilingKind.SILENT_CRUSH_AND_RAISE
                || ceilingKind == CeilingKind.LOWER_AND_CRUSH;
    }

    void stop() {
        oldDirection = direction;
        direction = WAITING;
    }

    void goOn() {
        direction = oldDirection;
    }

    boolean isStopped() {
        return direction == WAITING;
    }

    @Override
    int doorDirection() {
        return speed;
    }

    @Override
    void setDoorDirection(int newDirection) {
        speed = newDirection;
    }

    @Override
    public int kind() {
        return ThinkerKind.CEILING.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        out.write(ceilingKind.ordinal());
        out.write(bottomHeight);
        out.write(topHeight);
        out.write(speed);
        out.write(crush != Crush.NO);
        out.write(direction);
        out.write(oldDirection);
    }

    @Override
    public void load(StateReader in) {
        ceilingKind = KINDS[in.read()];
        bottomHeight = in.read();
        topHeight = in.read();
        speed = in.read();
        crush = in.readBoolean() ? Crush.YES : Crush.NO;
        direction = in.read();
        oldDirection = in.read();
    }
}
