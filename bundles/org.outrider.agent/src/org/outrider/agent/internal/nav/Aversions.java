/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;

/**
 * Cells that a walker has learnt to avoid: where it got stuck, where something stands in the way. They fade with time.
 */
public final class Aversions {

    private static final int BARRED = Integer.MAX_VALUE;

    private final Grid grid;
    private final int[] cost;
    private int[] marked = new int[256];
    private int[] until = new int[256];
    private int count;

    public Aversions(Grid grid) {
        this.grid = grid;
        cost = new int[grid.size()];
    }

    public int cost(int cell) {
        return cost[cell];
    }

    public boolean isBarred(int cell) {
        return cost[cell] == BARRED;
    }

    /** Makes the cells within a square around a point costly until a tic. */
    public void avoid(double x, double y, double reach, int extraCost, int untilTic) {
        mark(x, y, reach, extraCost, untilTic);
    }

    /** Rules out the cells within a square around a point until a tic. */
    public void bar(double x, double y, double reach, int untilTic) {
        mark(x, y, reach, BARRED, untilTic);
    }

    private void mark(double x, double y, double reach, int extraCost, int untilTic) {
        int lastColumn = Math.min(grid.columns() - 1, grid.columnFrom(x + reach) - 1);
        int lastRow = Math.min(grid.rows() - 1, grid.rowFrom(y + reach) - 1);
        for (int row = grid.rowFrom(y - reach); row <= lastRow; row++) {
            for (int column = grid.columnFrom(x - reach); column <= lastColumn; column++) {
                add(row * grid.columns() + column, extraCost, untilTic);
            }
        }
    }

    private void add(int cell, int extraCost, int untilTic) {
        if (count == marked.length) {
            marked = Arrays.copyOf(marked, count * 2);
            until = Arrays.copyOf(until, count * 2);
        }
        cost[cell] = Math.max(cost[cell], extraCost);
        marked[count] = cell;
        until[count++] = untilTic;
    }

    /** Forgets what has faded. */
    public void fade(int tic) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (until[i] > tic) {
                marked[kept] = marked[i];
                until[kept++] = until[i];
            } else {
                cost[marked[i]] = 0;
            }
        }
        count = kept;
    }

    /** Forgets everything. */
    public void clear() {
        for (int i = 0; i < count; i++) {
            cost[marked[i]] = 0;
        }
        count = 0;
    }
}
