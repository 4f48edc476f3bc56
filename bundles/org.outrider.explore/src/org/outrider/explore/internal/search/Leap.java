/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import org.outrider.agent.internal.explore.Wish;
import org.outrider.agent.internal.nav.Body;

/**
 * A running leap over a gap.
 *
 * @param startX  where the run-up begins
 * @param startY  where the run-up begins
 * @param height  floor at the ledge
 * @param toX     where to land
 * @param toY     where to land
 * @param floor   floor there
 * @param ledge   sector that is left
 * @param island  sector to land in
 * @param gap     way through the air, in map units
 * @param depth   how far one can slide on behind the gap, in map units
 * @param edge    last cell to stand on before the gap
 * @param landing first cell to stand on behind the gap
 */
record Leap(double startX, double startY, double height, double toX, double toY, double floor, int ledge, int island,
        double gap, double depth, int edge, int landing) {

    /** Leaps between the same sectors are tried in turn. */
    record Kind(int ledge, int island) {
    }

    /** The wish to be where the run-up begins. */
    Wish start() {
        return new Wish.GoTo(startX, startY);
    }

    Kind kind() {
        return new Kind(ledge, island);
    }

    /**
     * Tics in the air until the feet are too low for the far side: the fall is about half the square of the tics, and
     * a floor up to 24 units above the feet can be stepped on in the air, too (Doom 1.9).
     */
    static double airtime(double fall) {
        return Math.sqrt(2 * (fall + Body.STEP) + 1);
    }

    /** The speed in map units a tic that lands a body well behind the gap, in the middle of a small place. */
    double speed() {
        return (gap + Math.min(depth, 2 * Body.RADIUS) / 2) / airtime(height - floor);
    }
}
