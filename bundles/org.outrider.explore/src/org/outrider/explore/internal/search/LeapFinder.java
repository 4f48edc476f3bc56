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
import org.outrider.agent.internal.nav.Heights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.SetHeights;

/**
 * Finds the gaps behind which there is something that cannot be reached by walking, and that a running player might
 * clear.
 *
 * <p>A player who runs straight moves by up to 16.7 map units a tic, one who runs askew by up to 21, and in the air the
 * fall is about half the square of the tics that have passed (Doom 1.9). A floor up to 24 units above the feet can be
 * stepped on in the air, too.
 */
final class LeapFinder {

    private static final int DIRECTIONS = 32;
    private static final double TOP_SPEED = 21;
    private static final double MAX_LENGTH = 360;
    /** A body leaves the ground only once all of it is off the ledge, and touches the far side likewise. */
    private static final double OVERHANG = 2 * Body.RADIUS + 8;
    private static final double RUN_UP = 144;
    private static final int LEAPS_OF_A_KIND = 4;

    private final CellMap cells;
    private final Grid grid;
    private final SetHeights now;
    private final BitSet reached;

    /**
     * Looks at a moment.
     *
     * @param heights heights of that moment
     * @param reached cells that can be walked to
     */
    LeapFinder(NavMap nav, Heights heights, BitSet reached) {
        cells = nav.cells();
        grid = cells.grid();
        this.reached = reached;
        now = new SetHeights(cells.sets());
        now.refresh(heights);
    }

    /** The leaps worth trying, shorter ones of a kind first. */
    List<Leap> find() {
        Map<Leap.Kind, List<Leap>> found = new LinkedHashMap<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            if (isShore(cell)) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    look(cell, 2 * Math.PI * i / DIRECTIONS, found);
                }
            }
        }
        List<Leap> all = new ArrayList<>();
        for (List<Leap> same : found.values()) {
            same.sort(Comparator.comparingDouble(Leap::length));
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
        return cells.isWalkable(cell) && !reached.get(cell)
                && now.ceiling(cells.set(cell)) - now.floor(cells.set(cell)) >= Body.HEIGHT;
    }

    private boolean isSame(int cell, int other) {
        return cells.isWalkable(other) && !reached.get(other)
                && now.floor(cells.set(other)) == now.floor(cells.set(cell));
    }

    /** Looks from the far side back to where a player could start from. */
    private void look(int island, double direction, Map<Leap.Kind, List<Leap>> found) {
        double floor = now.floor(cells.set(island));
        double dx = Math.cos(direction);
        double dy = Math.sin(direction);
        for (double length = grid.step(); length <= MAX_LENGTH; length += grid.step()) {
            int cell = grid.cellAt(grid.x(island) + dx * length, grid.y(island) + dy * length);
            if (cell < 0 || !cells.isWalkable(cell) || now.ceiling(cells.set(cell)) - floor < Body.HEIGHT) {
                return;
            }
            double height = now.floor(cells.set(cell)) - floor;
            if (reached.get(cell) && height >= -Body.STEP) {
                if (length - OVERHANG <= TOP_SPEED * Math.sqrt(2 * (height + Body.STEP) + 1)) {
                    double back = runUp(cell, dx, dy);
                    Leap leap = new Leap(grid.x(cell) + dx * back, grid.y(cell) + dy * back, height + floor,
                            grid.x(island), grid.y(island), floor, cells.sector(cell), cells.sector(island), length);
                    found.computeIfAbsent(leap.kind(), kind -> new ArrayList<>()).add(leap);
                }
                return;
            }
        }
    }

    /** How far one can step back from the ledge. */
    private double runUp(int ledge, double dx, double dy) {
        double floor = now.floor(cells.set(ledge));
        double back = 0;
        for (double length = grid.step(); length <= RUN_UP; length += grid.step()) {
            int cell = grid.cellAt(grid.x(ledge) + dx * length, grid.y(ledge) + dy * length);
            if (cell < 0 || !reached.get(cell) || Math.abs(now.floor(cells.set(cell)) - floor) > Body.STEP) {
                break;
            }
            back = length;
        }
        return back;
    }
}
