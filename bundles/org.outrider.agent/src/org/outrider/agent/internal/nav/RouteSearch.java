/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/**
 * Finds the cheapest way to the nearest or most wanted cell (Dijkstra's algorithm).
 *
 * <p>Cost counts {@link #STEP_COST} for a step to the next cell, plus what makes a cell unpleasant: walls close by,
 * damaging floors, deep drops behind which there may be no way back, gates that take time to open. Belongs to
 * one thread.
 */
public final class RouteSearch {

    /** Cost of a step to a neighbouring cell when nothing is wrong with it. */
    public static final int STEP_COST = 10;

    private static final int DIAGONAL_COST = 14;
    private static final int MANUAL_GATE_COST = 150;
    private static final int REMOTE_GATE_COST = 700;
    private static final int TELEPORT_COST = 50;
    private static final int DROP_COST = 40;
    private static final int DAMAGE_COST = 6;
    private static final int[] WALL_COST = { 0, 8, 3, 1, 0 };

    private final NavMap nav;
    private final CellMap cells;
    private final Crossings crossings;
    private final LiveHeights live;
    private final SetHeights now;
    private final Gates gates;
    private final Aversions aversions;
    private final RouteTables tables;
    private final CellQueue queue;
    private final boolean[] straightOpen = new boolean[4];
    private final int[] straight;
    private final int[] diagonal;

    public RouteSearch(NavMap nav, LiveHeights live, Gates gates, Aversions aversions, RouteTables tables) {
        this.nav = nav;
        this.live = live;
        this.gates = gates;
        this.aversions = aversions;
        cells = nav.cells();
        crossings = nav.crossings();
        now = live.sets();
        this.tables = tables;
        queue = tables.queue();
        int columns = cells.grid().columns();
        straight = new int[] { 1, columns, -1, -columns };
        diagonal = new int[] { 1 + columns, columns - 1, -1 - columns, 1 - columns };
    }

    /**
     * Looks for the goal with the least sum of way and reluctance.
     *
     * @param start a walkable cell
     * @param route filled with the way
     * @return the goal, or -1 where none can be reached
     */
    public int find(int start, Targets targets, Route route) {
        tables.clear();
        tables.reach(start, 0, start);
        int best = -1;
        int bestTotal = Integer.MAX_VALUE;
        while (!queue.isEmpty()) {
            long entry = queue.poll();
            int cell = (int) entry;
            int spent = (int) (entry >>> 32);
            if (spent >= bestTotal) {
                break;
            }
            if (spent > tables.cost(cell)) {
                continue;
            }
            int reluctance = targets.reluctance(cell);
            if (reluctance != Targets.NO_TARGET && spent + reluctance < bestTotal) {
                best = cell;
                bestTotal = spent + reluctance;
            }
            expand(cell, spent);
        }
        if (best >= 0) {
            fill(route, start, best);
        }
        return best;
    }

    private void fill(Route route, int start, int goal) {
        route.clear();
        for (int cell = goal; cell != start; cell = tables.parent(cell)) {
            route.addBackwards(cell);
        }
        route.addBackwards(start);
        route.finish(tables.cost(goal));
    }

    private void expand(int cell, int spent) {
        boolean minded = crossings.isNear(cell);
        for (int i = 0; i < 4; i++) {
            straightOpen[i] = false;
            int to = cell + straight[i];
            if (!cells.isWalkable(to)) {
                continue;
            }
            int line = minded ? crossings.crossed(cell, to, live) : Crossings.NONE;
            if (line != Crossings.NONE) {
                teleport(cell, to, line, spent);
                continue;
            }
            straightOpen[i] = now.canStep(cells.set(cell), cells.set(to));
            if (straightOpen[i]) {
                tables.reach(to, spent + STEP_COST + unpleasantness(cell, to), cell);
            } else if (gates.lets(cell, to)) {
                tables.reach(to, spent + STEP_COST + unpleasantness(cell, to) + gateCost(cell, to), cell);
            }
        }
        for (int i = 0; i < 4; i++) {
            int to = cell + diagonal[i];
            // A body that cannot go both ways around a corner would be caught by it.
            if (straightOpen[i] && straightOpen[(i + 1) % 4] && cells.isWalkable(to)
                    && now.canStep(cells.set(cell), cells.set(to))
                    && !(minded && crossings.crossed(cell, to, live) != Crossings.NONE)) {
                tables.reach(to, spent + DIAGONAL_COST + unpleasantness(cell, to), cell);
            }
        }
    }

    private void teleport(int cell, int to, int line, int spent) {
        int destination = crossings.destination(line);
        if (destination >= 0 && now.canStep(cells.set(cell), cells.set(to))) {
            tables.reach(destination, spent + TELEPORT_COST, cell);
        }
    }

    private int unpleasantness(int cell, int to) {
        int sum = WALL_COST[cells.wallDistance(to)] + aversions.cost(to);
        int damage = nav.sectors().damage(cells.sector(to));
        if (damage > 0) {
            sum += damage * DAMAGE_COST;
        }
        if (now.floor(cells.set(cell)) - now.floor(cells.set(to)) > Body.STEP) {
            sum += DROP_COST;
        }
        return sum;
    }

    private int gateCost(int cell, int to) {
        int gate = gates.blocking(cell, to);
        if (gate == Gates.NONE) {
            return MANUAL_GATE_COST;
        }
        boolean entering = !cells.sets().contains(cells.set(cell), gate);
        return !entering ? 0 : gates.isManual(gate) ? MANUAL_GATE_COST : REMOTE_GATE_COST;
    }
}
