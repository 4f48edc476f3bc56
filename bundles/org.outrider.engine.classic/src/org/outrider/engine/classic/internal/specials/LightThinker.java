/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SectorThinker;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A light that changes between two levels; several of them, and a mover, can share a sector. */
abstract class LightThinker extends SectorThinker {

    final DoomRandom random;
    int minLight;
    int maxLight;

    LightThinker(DoomRandom random, Sector sector) {
        super(sector);
        this.random = random;
    }

    @Override
    public void save(StateWriter out) {
        out.write(minLight);
        out.write(maxLight);
    }

    @Override
    public void load(StateReader in) {
        minLight = in.read();
        maxLight = in.read();
    }
}
