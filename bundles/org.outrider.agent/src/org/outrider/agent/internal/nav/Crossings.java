/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.engine.MapRules.Trigger;

/**
 * The lines that must be minded while walking, because crossing them takes the player elsewhere: teleporters and exits.
 */
public final class Crossings {

    /** No such line is crossed. */
    public static final int NONE = -1;

    private static final int[] NO_LINES = {};

    private final Grid grid;
    private final MapLines lines;
    private final LineCatalog catalog;
    private final BitSet near = new BitSet();
    private final Map<Integer, int[]> linesNear = new HashMap<>();
    private final Map<Integer, Integer> destinations = new HashMap<>();

    Crossings(CellMap cells, MapLines lines, LineCatalog catalog, Teleporters teleporters) {
        grid = cells.grid();
        this.lines = lines;
        this.catalog = catalog;
        teleporters.byLine().forEach((line, place) -> {
            int cell = cells.nearestWalkable(place[0], place[1]);
            if (cell >= 0) {
                destinations.put(line, cell);
            }
        });
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int line : catalog.activeLines()) {
            if (catalog.isTrigger(line, Trigger.WALK) && (catalog.isExit(line) || destinations.containsKey(line))) {
                for (int cell : cellsAround(cells, line)) {
                    found.computeIfAbsent(cell, key -> new ArrayList<>()).add(line);
                }
            }
        }
        found.forEach((cell, list) -> {
            near.set(cell);
            linesNear.put(cell, list.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    private int[] cellsAround(CellMap cells, int line) {
        int reach = Body.RADIUS + 2 * grid.step();
        return CellBox.around(cells, lines, line, reach)
                .filter(cell -> lines.touches(line, grid.x(cell), grid.y(cell), reach)).toArray();
    }

    /** True where the cell is so near one of the lines that a step may cross it. */
    public boolean isNear(int cell) {
        return near.get(cell);
    }

    /**
     * The line that a step sets off, or {@link #NONE}. Teleporters only work from the front, and lines that are spent
     * not at all (Doom 1.9).
     */
    public int crossed(int from, double toX, double toY, LiveLines live) {
        double x = grid.x(from);
        double y = grid.y(from);
        for (int line : linesNear.getOrDefault(from, NO_LINES)) {
            if (live.special(line) != 0 && lines.isCrossed(line, x, y, toX, toY)
                    && (catalog.isExit(line) || lines.isInFront(line, x, y))) {
                return line;
            }
        }
        return NONE;
    }

    /** The line that a step from one cell to another sets off, or {@link #NONE}. */
    public int crossed(int from, int to, LiveLines live) {
        return crossed(from, grid.x(to), grid.y(to), live);
    }

    /** The cell that a teleporter leads to, or -1 for lines that are none. */
    public int destination(int line) {
        return destinations.getOrDefault(line, -1);
    }
}
