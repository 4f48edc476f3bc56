/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A floor that moves to one height and is done (Doom 1.9): also each step of stairs and both parts of a donut. */
final class Floor extends Mover {

    private static final Crush[] CRUSHES = Crush.values();

    Crush crush = Crush.NO;
    int direction;
    /** 16.16 a tic. */
    int speed;
    /** Height, 16.16. */
    int destination;
    /** Whether the sector takes on {@link #newFlat} and {@link #newSpecial} at the end. */
    boolean changes;
    int newFlat;
    int newSpecial;

    Floor(Planes planes, Sector sector) {
        super(planes, sector);
    }

    @Override
    public void think() {
        if (planes.moveFloor(sector, speed, destination, crush, direction) != Planes.Result.ARRIVED) {
            return;
        }
        if (changes) {
            sector.special = newSpecial;
            sector.floorFlat = newFlat;
        }
        finish();
    }

    @Override
    int doorDirection() {
        return newSpecial;
    }

    @Override
    void setDoorDirection(int newDirection) {
        newSpecial = newDirection;
    }

    @Override
    public int kind() {
        return ThinkerKind.FLOOR.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        out.write(crush.ordinal());
        out.write(direction);
        out.write(speed);
        out.write(destination);
        out.write(changes);
        out.write(newFlat);
        out.write(newSpecial);
    }

    @Override
    public void load(StateReader in) {
        crush = CRUSHES[in.read()];
        direction = in.read();
        speed = in.read();
        destination = in.read();
        changes = in.readBoolean();
        newFlat = in.read();
        newSpecial = in.read();
    }
}
