/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.BitSet;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.agent.internal.nav.SetHeights;

/** What of a map's cells the search or the survey has come to. */
final class Reached {

    private Reached() {
    }

    /** The cells that can be walked to, and those of sectors that some game has entered. */
    static BitSet cells(PlayedMap map, BitSet entered) {
        BitSet cells = (BitSet) map.survey().cells().clone();
        CellMap all = map.nav().cells();
        for (int cell = 0; cell < all.grid().size(); cell++) {
            if (all.isWalkable(cell) && entered.get(all.sector(cell))) {
                cells.set(cell);
            }
        }
        return cells;
    }

    /**
     * True where a thing can be touched from any of the cells: within a distance along either axis, and not too far
     * above the floor (Doom 1.9: no higher than a body).
     */
    static boolean touches(PlayedMap map, BitSet cells, double x, double y, double height, double reach) {
        Grid grid = map.nav().cells().grid();
        SetHeights floors = new SetHeights(map.nav().cells().sets());
        floors.refresh(map.survey().highest());
        for (double dy = -reach; dy <= reach; dy += grid.step()) {
            for (double dx = -reach; dx <= reach; dx += grid.step()) {
                int cell = grid.cellAt(x + dx, y + dy);
                if (cell >= 0 && cells.get(cell) && height - floors.floor(map.nav().cells().set(cell)) <= Body.HEIGHT) {
                    return true;
                }
            }
        }
        return false;
    }
}
