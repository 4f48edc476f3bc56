/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.HashMap;
import java.util.Map;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.Route;
import org.outrider.agent.internal.nav.RouteSearch;
import org.outrider.agent.internal.nav.Targets;
import org.outrider.engine.Game;

/** Tells beforehand whether a route ends where there is no way back. */
final class WaysBack {

    private final NavMap nav;
    private final CellMap cells;
    private final Game game;
    private final LiveHeights live;
    private final RouteSearch search;
    private final Route back = new Route();
    /** Whether there is a way out of sectors from which there is no way back. */
    private final Map<Integer, Boolean> waysOut = new HashMap<>();

    WaysBack(NavMap nav, Game game, LiveHeights live, RouteSearch search) {
        this.nav = nav;
        this.game = game;
        this.live = live;
        this.search = search;
        cells = nav.cells();
    }

    /** True where a player at the end of the route could walk back to its start, as far as one knows now. */
    boolean leadsBack(Route route) {
        if (!isOneWay(route)) {
            return true;
        }
        int start = route.cell(0);
        return search.find(route.last(), cell -> cell == start ? 0 : Targets.NO_TARGET, back) >= 0;
    }

    /** True where the route has a step that cannot be gone the other way round. */
    private boolean isOneWay(Route route) {
        for (int i = 1; i < route.length(); i++) {
            double fall = live.sets().floor(cells.set(route.cell(i - 1))) - live.sets().floor(cells.set(route.cell(i)));
            if (fall > Body.STEP || route.isHop(i, cells.grid())) {
                return true;
            }
        }
        return false;
    }

    /** True where from the end of the route an exit can be hoped for. */
    boolean leadsOut(Route route) {
        return waysOut.computeIfAbsent(cells.sector(route.last()),
                sector -> new ReachSurvey(nav, live, game.keys(), route.last()).leadsOut());
    }
}
