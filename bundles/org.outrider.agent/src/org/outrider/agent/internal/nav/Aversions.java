/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;

/**
 * Cells that a walker has learnt to avoid: where it got stuck, where a barrel stands in the way. They fade with time.
 */
public final class Aversions {

    private final Grid grid;
    private final int[] costOfCell;
    private int[] cells = new int[256];
    private int[] costs = new int[256];
    private int[] ends = new int[256];
    private int count;

    public Aversions(Grid grid) {
        this.grid = grid;
        costOfCell = new int[grid.size()];
    }

    /** How much more a step to a cell costs, see {@link RouteSearch}. */
    public int cost(int cell) {
        return costOfCell[cell];
    }

    /** Makes the cells within a square around a point costly until a tic. */
    public void avoid(double x, double y, double reach, int cost, int untilTic) {
        int endColumn = Math.min(grid.columns(), grid.columnFrom(x + reach));
        int endRow = Math.min(grid.rows(), grid.rowFrom(y + reach));
        for (int row = grid.rowFrom(y - reach); row < endRow; row++) {
            for (int column = grid.columnFrom(x - reach); column < endColumn; column++) {
                add(row * grid.columns() + column, cost, untilTic);
            }
        }
    }

    private void add(int cell, int cost, int untilTic) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
            costs = Arrays.copyOf(costs, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        cells[count] = cell;
        costs[count] = cost;
        ends[count++] = untilTic;
        costOfCell[cell] = Math.max(costOfCell[cell], cost);
    }

    /** Forgets what has faded by a tic. */
    public void fade(int tic) {
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            costOfCell[cells[i]] = 0;
        }
        for (int i = 0; i < all; i++) {
            if (ends[i] > tic) {
                add(cells[i], costs[i], ends[i]);
            }
        }
    }
}
