/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.StateReader;
import org.outrider.engine.classic.internal.world.StateWriter;

/** Light like that of a fire: a new random level every 4 tics (sector special 17, Doom 1.9). */
final class FireFlicker extends LightThinker {

    static final int PERIOD = 4;

    int count = PERIOD;

    FireFlicker(DoomRandom random, Sector sector) {
        super(random, sector);
    }

    @Override
    public void think() {
        if (--count != 0) {
            return;
        }
        int amount = (random.next() & 3) * 16;
        // the current level is compared, not the brightest, as in Doom 1.9
        sector.lightLevel = sector.lightLevel - amount < minLight ? minLight : maxLight - amount;
        count = PERIOD;
    }

    @Override
    public int kind() {
        return ThinkerKind.FIRE_FLICKER.ordinal();
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
