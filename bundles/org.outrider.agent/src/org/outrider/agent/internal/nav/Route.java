/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;

/**
 * A way over cells from where the player was to a goal. Used again from search to search.
 *
 * <p>A step that ends in a teleporter is two cells far apart; see {@link #isHop}.
 */
public final class Route {

    private int[] cells = new int[1024];
    private int length;
    private int cost;

    void clear() {
        length = 0;
        cost = 0;
    }

    void addBackwards(int cell) {
        if (length == cells.length) {
            cells = Arrays.copyOf(cells, length * 2);
        }
        cells[length++] = cell;
    }

    void finish(int totalCost) {
        cost = totalCost;
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            int cell = cells[i];
            cells[i] = cells[j];
            cells[j] = cell;
        }
    }

    /** Number of cells, the first of which is where the player was. */
    public int length() {
        return length;
    }

    public int cell(int i) {
        return cells[i];
    }

    /** The goal. */
    public int last() {
        return cells[length - 1];
    }

    /** How costly the way is, see {@link RouteSearch}. */
    public int cost() {
        return cost;
    }

    /** True where the cell is reached from the one before it by a teleporter. */
    public boolean isHop(int i, Grid grid) {
        if (i == 0) {
            return false;
        }
        int columns = grid.columns();
        int across = Math.abs(cells[i] % columns - cells[i - 1] % columns);
        int along = Math.abs(cells[i] / columns - cells[i - 1] / columns);
        return across > 1 || along > 1;
    }
}
