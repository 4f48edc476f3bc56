/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** A light that flashes regularly (sector specials 2, 3, 4, 12 and 13, Doom 1.9). */
final class Strobe extends LightThinker {

    /** Dark tics of fast and slow ones. */
    static final int FAST = 15;
    static final int SLOW = 35;

    private static final int BRIGHT_TIME = 5;

    int darkTime;
    int count;

    Strobe(DoomRandom random, Sector sector) {
        super(random, sector);
    }

    @Override
    public void think() {
        if (--count != 0) {
            return;
        }
        if (sector.lightLevel == minLight) {
            sector.lightLevel = maxLight;
            count = BRIGHT_TIME;
        } else {
            sector.lightLevel = minLight;
            count = darkTime;
        }
    }

    @Override
    public int kind() {
        return ThinkerKind.STROBE.ordinal();
    }

    @Override
    public void save(StateWriter out) {
        super.save(out);
        out.write(darkTime);
        out.write(count);
    }

    @Override
    public void load(StateReader in) {
        super.load(in);
        darkTime = in.read();
        count = in.read();
    }
}
