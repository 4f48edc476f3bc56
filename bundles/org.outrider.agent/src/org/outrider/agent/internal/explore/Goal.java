/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.agent.internal.nav.Spot;

/** Something to walk to and what for. */
sealed interface Goal {

    /** Be in a sector. */
    record Visit(int sector) implements Goal {
    }

    /** Use, cross or shoot a line from a place. */
    record SetOff(Spot spot) implements Goal {
    }

    /**
     * Pick something up.
     *
     * @param object number of the object in the episode
     * @param x      where it lies
     * @param y      where it lies
     * @param z      where it lies
     */
    record Collect(int object, double x, double y, double z) implements Goal {
    }

    /**
     * Get away from a dangerous place.
     *
     * @param cell where it is safe
     */
    record Flee(int cell) implements Goal {
    }
}
