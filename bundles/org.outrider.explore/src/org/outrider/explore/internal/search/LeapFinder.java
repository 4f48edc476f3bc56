/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Grid;
import org.outrider.agent.internal.nav.SetHeights;

/**
 * Finds the gaps that a running player might clear, from where one can stand to where one cannot walk.
 *
 * <p>A player who runs askew moves by up to 21 map units a tic, if there was room for a run-up (Doom 1.9).
 */
final class LeapFinder {

    private static final int DIRECTIONS = 32;
    private static final double MAX_GAP = 360;
    private static final double MAX_RUN_UP = 320;
    private static final double MAX_DEPTH = 128;
    private static final int LEAPS_OF_A_KIND = 4;
    /** What a push askew adds to the speed in a tic, and what friction leaves of it (Doom 1.9). */
    private static final double PUSH = 2;
    private static final double FRICTION = 0.90625;

    private final CellMap cells;
    private final Grid grid;
    private final SetHeights now;
    private final BitSet home;

    /**
     * Looks at a moment.
     *
     * @param now  heights of that moment
     * @param home cells that can be walked to, to which no leap is needed
     */
    LeapFinder(CellMap cells, SetHeights now, BitSet home) {
        this.cells = cells;
        grid = cells.grid();
        this.now = now;
        this.home = home;
    }

    /**
     * The leaps worth trying, those with the most speed to spare first of each kind.
     *
     * @param from cells from which to leap
     */
    List<Leap> find(BitSet from) {
        Map<Leap.Kind, List<Leap>> found = new LinkedHashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            if (isShore(cell)) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    look(cell, 2 * Math.PI * i / DIRECTIONS, from, found);
                }
            }
        }
        List<Leap> all = new ArrayList<>();
        for (List<Leap> same : found.values()) {
            same.sort(Comparator.comparingDouble(this::spare).reversed());
            all.addAll(same.subList(0, Math.min(LEAPS_OF_A_KIND, same.size())));
        }
        return all;
    }

    /** True at the edge of what cannot be walked to. */
    private boolean isShore(int cell) {
        return isIsland(cell) && (!isSame(cell, cell + 1) || !isSame(cell, cell - 1)
                || !isSame(cell, cell + grid.columns()) || !isSame(cell, cell - grid.columns()));
    }

    private boolean isIsland(int cell) {
        return cells.isWalkable(cell) && !home.get(cell)
                && now.ceiling(cells.set(cell)) - now.floor(cells.set(cell)) >= Body.HEIGHT;
    }

    private boolean isSame(int cell, int other) {
        return cells.isWalkable(other) && !home.get(other)
                && now.floor(cells.set(other)) == now.floor(cells.set(cell));
    }

    /** The sector on which a body stands, which on an edge is not the one its middle is in. */
    private int ground(int cell) {
        return now.ground(cells.set(cell));
    }

    /** Looks from the far side back to where a player could start from. */
    private void look(int island, double direction, BitSet from, Map<Leap.Kind, List<Leap>> found) {
        double floor = now.floor(cells.set(island));
        double dx = Math.cos(direction);
        double dy = Math.sin(direction);
        for (double length = grid.step(); length <= MAX_GAP; length += grid.step()) {
            int cell = grid.cellAt(grid.x(island) + dx * length, grid.y(island) + dy * length);
            if (cell < 0 || !cells.isWalkable(cell) || now.ceiling(cells.set(cell)) - floor < Body.HEIGHT) {
                return;
            }
            double fall = now.floor(cells.set(cell)) - floor;
            if (fall < -Body.STEP || ground(cell) == ground(island)) {
                continue;
            }
            if (from.get(cell)) {
                double back = runUp(cell, dx, dy);
                Leap leap = new Leap(grid.x(cell) + dx * back, grid.y(cell) + dy * back, fall + floor,
                        grid.x(island), grid.y(island), floor, ground(cell), ground(island),
                        length - grid.step(), depth(island, -dx, -dy), cell, island);
                if (spare(leap) >= 0) {
                    found.computeIfAbsent(leap.kind(), kind -> new ArrayList<>()).add(leap);
                }
                return;
            }
            if (fall > 0 || home.get(cell)) {
                return;
            }
        }
    }

    /** How much faster than needed a player can be, in map units a tic. */
    private double spare(Leap leap) {
        double runUp = Math.hypot(leap.startX() - grid.x(leap.edge()), leap.startY() - grid.y(leap.edge()));
        double speed = 0;
        for (double way = -Body.RADIUS; way < runUp; way += speed) {
            speed = speed * FRICTION + PUSH;
        }
        return speed - leap.gap() / Leap.airtime(leap.height() - leap.floor());
    }

    /** How far one can step back from the ledge. */
    private double runUp(int ledge, double dx, double dy) {
        double floor = now.floor(cells.set(ledge));
        return clear(ledge, dx, dy, MAX_RUN_UP, floor);
    }

    private double depth(int landing, double dx, double dy) {
        return clear(landing, dx, dy, MAX_DEPTH, now.floor(cells.set(landing)));
    }

    /** How far one can go straight on without walls, high steps and falls. */
    private double clear(int start, double dx, double dy, double most, double floor) {
        double clear = 0;
        for (double length = grid.step(); length <= most; length += grid.step()) {
            int cell = grid.cellAt(grid.x(start) + dx * length, grid.y(start) + dy * length);
            if (cell < 0 || !cells.isWalkable(cell) || Math.abs(now.floor(cells.set(cell)) - floor) > Body.STEP) {
                break;
            }
            clear = length;
        }
        return clear;
    }
}
