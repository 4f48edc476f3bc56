/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.agent.internal.nav.Aversions;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.RouteTables;

/** The large tables of an explorer, kept for the next one on the same map; belongs to one explorer at a time. */
final class Workspace {

    private final RouteTables routes;
    private final Aversions aversions;
    private final GoalMap goals;

    Workspace(NavMap nav) {
        routes = new RouteTables(nav.cells().grid());
        aversions = new Aversions(nav.cells().grid());
        goals = new GoalMap(nav.cells(), nav.sectors().count());
    }

    /** Forgets what the last explorer has left. */
    Workspace cleared() {
        aversions.fade(Integer.MAX_VALUE);
        goals.clear();
        return this;
    }

    RouteTables routes() {
        return routes;
    }

    Aversions aversions() {
        return aversions;
    }

    GoalMap goals() {
        return goals;
    }
}
