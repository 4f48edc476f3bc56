/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import org.outrider.agent.internal.explore.Wish;

/**
 * A running leap over a gap.
 *
 * @param startX where the run-up begins
 * @param startY where the run-up begins
 * @param height floor at the ledge
 * @param toX    where to land
 * @param toY    where to land
 * @param floor  floor there
 * @param ledge  sector that is left
 * @param island sector to land in
 * @param length from the last place to stand to the first one behind the gap, in map units
 */
record Leap(double startX, double startY, double height, double toX, double toY, double floor, int ledge, int island,
        double length) {

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
}
