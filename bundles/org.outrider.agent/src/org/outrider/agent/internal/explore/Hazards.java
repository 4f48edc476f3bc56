/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.Route;
import org.outrider.agent.internal.nav.SectorSets;

/** Knows where standing about is bad for one's health: under crushers and on damaging floors. */
final class Hazards {

    /** Tics that a step of a route takes, at the usual speed of about 10 map units a tic. */
    private static final double TICS_PER_UNIT = 0.1;
    /** Damaging floors hurt once in so many tics (Doom 1.9). */
    private static final double DAMAGE_INTERVAL = 32;

    private final NavMap nav;
    private final CellMap cells;
    private final LiveHeights live;

    Hazards(NavMap nav, LiveHeights live) {
        this.nav = nav;
        cells = nav.cells();
        this.live = live;
    }

    /** Hit points that a walk along a route will cost, about. */
    double damageAlong(Route route) {
        int sum = 0;
        for (int i = 0; i < route.length(); i++) {
            sum += nav.sectors().damage(cells.sector(route.cell(i)));
        }
        return sum * cells.grid().step() * TICS_PER_UNIT / DAMAGE_INTERVAL;
    }

    /** True where one should not stand about. */
    boolean isDangerous(int cell) {
        return nav.sectors().damage(cells.sector(cell)) > 0 || isUnderCrusher(cell);
    }

    /** True where a crusher at work would hit a body on the cell. */
    boolean isUnderCrusher(int cell) {
        SectorSets sets = cells.sets();
        int set = cells.set(cell);
        for (int i = 0; i < sets.size(set); i++) {
            if (live.isCrushing(sets.member(set, i))) {
                return true;
            }
        }
        return false;
    }
}
