/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Mobj;

/** Shortens a state by chance, so that things that begin together do not move in step. */
final class TicsJitter {

    private TicsJitter() {
    }

    /** Takes 0 to 3 tics off the state of a thing and leaves at least one (Doom 1.9; one random number). */
    static void apply(Mobj mobj, DoomRandom random) {
        mobj.tics -= random.next() & 3;
        if (mobj.tics < 1) {
            mobj.tics = 1;
        }
    }
}
