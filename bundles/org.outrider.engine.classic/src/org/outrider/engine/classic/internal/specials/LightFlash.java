/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A broken light: bright or dark for random times (sector special 1, Doom 1.9). */
final class LightFlash extends LightThinker {

    /** Masks of the random times. */
    static final int BRIGHT_TIME = 64;
    private static final int DARK_TIME = 7;

    int count;

    LightFlash(DoomRandom random, Sector sector) {
        super(random, sector);
    }

    @Override
    public void think() {
        if (--count != 0) {
            return;
        }
        if (sector.lightLevel == maxLight) {
            sector.lightLevel = minLight;
            count = (random.next() & DARK_TIME) + 1;
        } else {
            sector.lightLevel = maxLight;
            count = (random.next() & BRIGHT_TIME) + 1;
        }
    }

    @Override
    public int kind() {
        return ThinkerKind.LIGHT_FLASH.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        super.save(out);
        out.write(count);
    }

    @Override
    public void load(StateReader in) {
        super.load(in);
        count = in.read();
    }
}
