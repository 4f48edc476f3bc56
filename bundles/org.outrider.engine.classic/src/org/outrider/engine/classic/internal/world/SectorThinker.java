/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** A thinker that changes a sector: a moving floor or ceiling, or a light. */
public abstract class SectorThinker extends Thinker {

    /** The sector it changes. */
    public Sector sector;

    protected SectorThinker(Sector sector) {
        this.sector = sector;
    }

    /** Number of its class, by which {@link SectorThinkerFactory} makes one again. */
    public abstract int kind();

    /** Writes all fields but the sector. */
    public abstract void save(StateWriter out);

    /** Reads what {@link #save} wrote. */
    public abstract void load(StateReader in);
}
