/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import org.outrider.agent.internal.nav.Aversions;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Crossings;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.SectorSets;
import org.outrider.agent.internal.nav.SetHeights;

/** Tells whether the straight way to a place is free of walls, steps, ledges and lines that take one elsewhere. */
public final class WalkCheck {

    private static final double SAMPLE = 6;
    /** Ledges within this many cells call for care. */
    private static final int LEDGE_CELLS = 2;
    /** Time that it takes to run through the space under a crusher of usual size. */
    private static final int CROSSING_TICS = 25;

    private final NavMap nav;
    private final CellMap cells;
    private final Grid grid;
    private final LiveHeights live;
    private final SetHeights now;
    private final Crossings crossings;
    private final Aversions aversions;

    public WalkCheck(NavMap nav, LiveHeights live, Aversions aversions) {
        this.nav = nav;
        cells = nav.cells();
        grid = cells.grid();
        this.live = live;
        now = live.sets();
        crossings = nav.crossings();
        this.aversions = aversions;
    }

    /**
     * True where one can walk straight from a point near a cell to another cell without falling.
     *
     * @param from the cell at the point
     */
    public boolean isFree(double x, double y, int from, int to) {
        double dx = grid.x(to) - x;
        double dy = grid.y(to) - y;
        int samples = (int) (Math.hypot(dx, dy) / SAMPLE) + 1;
        int damageAllowed = Math.max(damage(from), damage(to));
        int last = from;
        for (int i = 1; i <= samples; i++) {
            int cell = grid.cellAt(x + dx * i / samples, y + dy * i / samples);
            if (cell != last) {
                if (!isStep(last, cell) || damage(cell) > damageAllowed) {
                    return false;
                }
                last = cell;
            }
        }
        return true;
    }

    private int damage(int cell) {
        return nav.sectors().damage(cells.sector(cell));
    }

    private boolean isStep(int from, int to) {
        if (to < 0 || !cells.isWalkable(to) || aversions.cost(to) > aversions.cost(from)) {
            return false;
        }
        int fromSet = cells.set(from);
        int toSet = cells.set(to);
        return (fromSet == toSet || isOpen(from, to) && now.floor(fromSet) - now.floor(toSet) <= Body.STEP)
                && !(crossings.isNear(from) && crossings.crossed(from, to, live) != Crossings.NONE);
    }

    /**
     * True where a step is possible at present, and will be long enough to get through where a crusher is at work.
     */
    public boolean isOpen(int from, int to) {
        int fromSet = cells.set(from);
        int toSet = cells.set(to);
        return fromSet == toSet || now.canStep(fromSet, toSet) && isSafe(fromSet, toSet);
    }

    private boolean isSafe(int fromSet, int toSet) {
        SectorSets sets = cells.sets();
        for (int i = 0; i < sets.size(toSet); i++) {
            int sector = sets.member(toSet, i);
            if (live.ticsOfRoom(sector) < CROSSING_TICS && !sets.contains(fromSet, sector)) {
                return false;
            }
        }
        return true;
    }

    /** True where a slip to some side of the cell would end in a fall or on a line that takes one elsewhere. */
    public boolean isRisky(int cell) {
        if (crossings.isNear(cell)) {
            return true;
        }
        int reach = LEDGE_CELLS;
        int up = reach * grid.columns();
        double floor = now.floor(cells.set(cell));
        return isBelow(cell - reach, floor) || isBelow(cell + reach, floor) || isBelow(cell - up, floor)
                || isBelow(cell + up, floor);
    }

    private boolean isBelow(int cell, double floor) {
        return cells.isWalkable(cell) && floor - now.floor(cells.set(cell)) > Body.STEP;
    }
}
