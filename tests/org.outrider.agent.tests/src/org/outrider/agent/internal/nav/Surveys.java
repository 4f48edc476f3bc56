/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import org.outrider.agent.Maps;
import org.outrider.wad.build.MapBuilder;

/** Surveys of small maps. */
final class Surveys {

    private static final int SKILL = 3;

    private Surveys() {
    }

    static NavMap of(MapBuilder map) {
        return new NavMap(map.build(), Maps.RULES, SKILL);
    }

    /** Whether a body fits at a point, as far as walls go. */
    static boolean fits(NavMap nav, double x, double y) {
        int cell = nav.cells().grid().cellAt(x, y);
        return cell >= 0 && nav.cells().isWalkable(cell);
    }
}
