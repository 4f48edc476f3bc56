/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/**
 * The memory of searches for routes: what each cell costs and where one comes from. Large, so that it is worth keeping
 * from one {@link RouteSearch} of a map to the next; belongs to one search at a time.
 */
public final class RouteTables {

    /** Cost, parent and number of the search that wrote them lie side by side, for the sake of the cache. */
    private static final int WIDTH = 3;
    private static final int PARENT = 1;
    private static final int SEARCH = 2;

    private final int[] table;
    private final CellQueue queue = new CellQueue();
    private int search;

    public RouteTables(Grid grid) {
        table = new int[grid.size() * WIDTH];
    }

    /** Forgets all routes. */
    void clear() {
        search++;
        queue.clear();
    }

    /** Takes note of a way to a cell where there is none yet that is as good. */
    void reach(int cell, int total, int from) {
        int at = cell * WIDTH;
        if (table[at + SEARCH] != search || total < table[at]) {
            table[at] = total;
            table[at + PARENT] = from;
            table[at + SEARCH] = search;
            queue.add(total, cell);
        }
    }

    int cost(int cell) {
        return table[cell * WIDTH];
    }

    int parent(int cell) {
        return table[cell * WIDTH + PARENT];
    }

    CellQueue queue() {
        return queue;
    }
}
