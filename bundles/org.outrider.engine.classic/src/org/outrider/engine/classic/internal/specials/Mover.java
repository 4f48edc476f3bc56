/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SectorThinker;

/** A moving floor or ceiling; while it lives, its sector belongs to it and takes no other mover. */
abstract class Mover extends SectorThinker {

    static final int UP = 1;
    static final int DOWN = -1;
    static final int WAITING = 0;

    final Planes planes;

    Mover(Planes planes, Sector sector) {
        super(sector);
        this.planes = planes;
    }

    /**
     * The number that a manual door's rule takes for the direction of the mover of the sector behind it.
     *
     * <p>Doom 1.9 believes every mover there to be a door; in another one the number that lies where a door has its
     * direction is read and written instead (known best from a lift that is also used as a door).
     */
    abstract int doorDirection();

    /** Changes the number that {@link #doorDirection()} reads. */
    abstract void setDoorDirection(int direction);

    /** Takes the sector into possession and joins the thinkers. */
    final void start() {
        sector.mover = this;
        planes.world().thinkers().add(this);
    }

    /** Lets go of the sector and leaves the thinkers. */
    final void finish() {
        sector.mover = null;
        planes.world().thinkers().remove(this);
    }
}
