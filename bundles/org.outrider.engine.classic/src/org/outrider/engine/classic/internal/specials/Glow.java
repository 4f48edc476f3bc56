/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A light that fades down and up (sector special 8, Doom 1.9). */
final class Glow extends LightThinker {

    private static final int STEP = 8;

    boolean rising;

    Glow(DoomRandom random, Sector sector) {
        super(random, sector);
    }

    @Override
    public void think() {
        if (rising) {
            sector.lightLevel += STEP;
            if (sector.lightLevel >= maxLight) {
                sector.lightLevel -= STEP;
                rising = false;
            }
        } else {
            sector.lightLevel -= STEP;
            if (sector.lightLevel <= minLight) {
                sector.lightLevel += STEP;
                rising = true;
            }
        }
    }

    @Override
    public int kind() {
        return ThinkerKind.GLOW.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        super.save(out);
        out.write(rising);
    }

    @Override
    public void load(StateReader in) {
        super.load(in);
        rising = in.readBoolean();
    }
}
