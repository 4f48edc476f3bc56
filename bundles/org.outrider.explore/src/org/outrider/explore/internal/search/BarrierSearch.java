/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.SetHeights;

/**
 * Finds the way with the fewest obstacles from what can be reached to what cannot, and the first obstacle on it.
 */
final class BarrierSearch {

    private static final int STEP = 1;
    private static final int STRANGE_STEP = 20;
    private static final int BARRIER = 4000;
    private static final int WALL = 40_000;
    private static final int NOWHERE = -1;

    private final NavMap nav;
    private final CellMap cells;
    private final BitSet reached;
    private final IntPredicate known;
    private final SetHeights lowest;
    private final SetHeights highest;
    private final int[] cost;
    private final int[] parent;

    /**
     * Searches the whole map.
     *
     * @param survey what can be reached
     */
    BarrierSearch(NavMap nav, ReachSurvey survey) {
        this(nav, survey, survey.cells(), sector -> true);
    }

    /**
     * Searches the whole map.
     *
     * @param survey tells between which heights the floors and ceilings can get
     * @param from   cells to start from
     * @param known  tells which sectors have been entered; ways through others are longer
     */
    BarrierSearch(NavMap nav, ReachSurvey survey, BitSet from, IntPredicate known) {
        this.nav = nav;
        cells = nav.cells();
        reached = from;
        this.known = known;
        lowest = new SetHeights(cells.sets());
        highest = new SetHeights(cells.sets());
        lowest.refresh(survey.lowest());
        highest.refresh(survey.highest());
        cost = new int[cells.grid().size()];
        parent = new int[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(parent, NOWHERE);
        search();
    }

    private void search() {
        PriorityQueue<Long> queue = new PriorityQueue<>();
        reached.stream().forEach(cell -> {
            cost[cell] = 0;
            queue.add((long) cell);
        });
        int columns = cells.grid().columns();
        int[] steps = { 1, -1, columns, -columns };
        while (!queue.isEmpty()) {
            long entry = queue.remove();
            int cell = (int) entry;
            int spent = (int) (entry >>> 32);
            if (spent > cost[cell]) {
                continue;
            }
            for (int step : steps) {
                int to = cell + step;
                if (to < 0 || to >= cost.length) {
                    continue;
                }
                visit(queue, cell, to, spent + costOf(cell, to));
                int line = cells.isWalkable(cell) && nav.crossings().isNear(cell)
                        ? nav.crossings().crossed(cell, to, nav.lines()::special) : -1;
                if (line >= 0 && nav.crossings().destination(line) >= 0) {
                    visit(queue, cell, nav.crossings().destination(line), spent + STEP);
                }
            }
        }
    }

    private void visit(PriorityQueue<Long> queue, int from, int to, int total) {
        if (total < cost[to]) {
            cost[to] = total;
            parent[to] = from;
            queue.add((long) total << 32 | to);
        }
    }

    private int costOf(int from, int to) {
        if (!cells.isWalkable(from) || !cells.isWalkable(to)) {
            return WALL;
        }
        int step = known.test(cells.sector(to)) ? STEP : STRANGE_STEP;
        return canStep(cells.set(from), cells.set(to)) ? step : BARRIER;
    }

    private boolean canStep(int from, int to) {
        return from == to || lowest.floor(to) - highest.floor(from) <= Body.STEP
                && lowest.ceiling(to) - Math.max(lowest.floor(to), lowest.floor(from)) >= Body.HEIGHT;
    }

    /**
     * A step of a way that cannot be gone.
     *
     * @param from    cell before it
     * @param to      cell behind it
     * @param isWall  true where no body fits, whatever moves
     * @param tooHigh by how many map units the floor behind is too high to step on; not positive where it is not
     */
    record Barrier(int from, int to, boolean isWall, double tooHigh) {
    }

    /**
     * The first obstacle on the way to a cell.
     *
     * @return null where the cell can be reached without any
     */
    @Nullable Barrier first(int goal) {
        Barrier first = null;
        for (int to = goal; parent[to] != NOWHERE; to = parent[to]) {
            int from = parent[to];
            if (cost[to] - cost[from] >= BARRIER) {
                boolean wall = cost[to] - cost[from] >= WALL;
                double rise = wall ? 0 : lowest.floor(cells.set(to)) - highest.floor(cells.set(from)) - Body.STEP;
                first = new Barrier(from, to, wall, rise);
            }
        }
        return first;
    }

    /** The first step of the way to a cell into a sector that is not known; null where there is none. */
    @Nullable Barrier firstStrange(int goal) {
        Barrier first = null;
        for (int to = goal; parent[to] != NOWHERE; to = parent[to]) {
            if (!known.test(cells.sector(to))) {
                first = new Barrier(parent[to], to, false, 0);
            }
        }
        return first;
    }

    /** How hard the cell is to get to; less is nearer. */
    int cost(int cell) {
        return cost[cell];
    }
}
