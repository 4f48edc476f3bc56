/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Crossings;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.SetHeights;

/**
 * Finds the groups of cells that steps and teleporters lead into and none out of, as the map is at the start: pits, and
 * gaps between things and walls. Doors and lifts stand still for it.
 */
final class Pits {

    /** No cell. */
    static final int NONE = -1;

    /**
     * A group of cells.
     *
     * @param cells  all of them
     * @param rim    the cell from which one gets in; {@link #NONE} where only leaps lead there
     * @param inside the cell to which one comes from the rim, or any
     */
    record Pit(BitSet cells, int rim, int inside) {
    }

    private static final int UNSEEN = 0;
    private static final int DIRECTIONS = 4;

    private final NavMap nav;
    private final CellMap cells;
    private final SetHeights heights;
    private final BitSet domain;
    private final int[] steps;
    /** Tarjan's numbers of cells in the order of the search and the least of them that a cell leads back to. */
    private final int[] order;
    private final int[] least;
    /** The group of each cell once it is known, from 1. */
    private final int[] group;
    private int[] stack = new int[1 << 10];
    private int stackSize;
    private int seen;
    private int groups;

    private Pits(NavMap nav, BitSet domain) {
        this.nav = nav;
        this.domain = domain;
        cells = nav.cells();
        heights = new SetHeights(cells.sets());
        heights.refresh(nav.sectors().initialHeights());
        int columns = cells.grid().columns();
        steps = new int[] { 1, -1, columns, -columns };
        order = new int[cells.grid().size()];
        least = new int[order.length];
        group = new int[order.length];
    }

    /**
     * The pits of a map.
     *
     * @param domain cells on which players may come to stand
     */
    static List<Pit> of(NavMap nav, BitSet domain) {
        Pits search = new Pits(nav, domain);
        for (int cell = domain.nextSetBit(0); cell >= 0; cell = domain.nextSetBit(cell + 1)) {
            if (search.order[cell] == UNSEEN) {
                search.group(cell);
            }
        }
        return search.sinks();
    }

    /** Where a step ends; {@link #NONE} where it is impossible or leaves what is looked at. */
    private int destination(int from, int direction) {
        int to = from + steps[direction];
        if (to < 0 || to >= order.length || !cells.isWalkable(to)
                || !heights.canStep(cells.set(from), cells.set(to))) {
            return NONE;
        }
        int line = nav.crossings().isNear(from) ? nav.crossings().crossed(from, to, nav.lines()::special)
                : Crossings.NONE;
        int end = line == Crossings.NONE || nav.catalog().isExit(line) ? to : nav.crossings().destination(line);
        return end >= 0 && domain.get(end) ? end : NONE;
    }

    /** Tarjan's search for strongly connected groups, with a path of its own in place of recursion. */
    private void group(int start) {
        int[] path = new int[1 << 10];
        byte[] next = new byte[1 << 10];
        int depth = 0;
        path[0] = start;
        visit(start);
        while (depth >= 0) {
            int cell = path[depth];
            if (next[depth] == DIRECTIONS) {
                close(cell);
                depth--;
                if (depth >= 0) {
                    least[path[depth]] = Math.min(least[path[depth]], least[cell]);
                }
                continue;
            }
            int to = destination(cell, next[depth]++);
            if (to >= 0 && order[to] == UNSEEN) {
                depth++;
                if (depth == path.length) {
                    path = Arrays.copyOf(path, depth * 2);
                    next = Arrays.copyOf(next, depth * 2);
                }
                path[depth] = to;
                next[depth] = 0;
                visit(to);
            } else if (to >= 0 && group[to] == 0) {
                least[cell] = Math.min(least[cell], order[to]);
            }
        }
    }

    private void visit(int cell) {
        order[cell] = ++seen;
        least[cell] = seen;
        if (stackSize == stack.length) {
            stack = Arrays.copyOf(stack, stackSize * 2);
        }
        stack[stackSize++] = cell;
    }

    private void close(int cell) {
        if (least[cell] == order[cell]) {
            groups++;
            int member;
            do {
                member = stack[--stackSize];
                group[member] = groups;
            } while (member != cell);
        }
    }

    /** The groups that nothing leads out of. */
    private List<Pit> sinks() {
        BitSet leaky = new BitSet();
        int[] rim = new int[groups + 1];
        int[] inside = new int[groups + 1];
        Arrays.fill(rim, NONE);
        Arrays.fill(inside, NONE);
        domain.stream().forEach(cell -> {
            int own = group[cell];
            inside[own] = inside[own] == NONE ? cell : inside[own];
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                int to = destination(cell, direction);
                if (to >= 0 && group[to] != own) {
                    leaky.set(own);
                    if (rim[group[to]] == NONE) {
                        rim[group[to]] = cell;
                        inside[group[to]] = to;
                    }
                }
            }
        });
        BitSet[] members = new BitSet[groups + 1];
        domain.stream().filter(cell -> !leaky.get(group[cell])).forEach(cell -> {
            BitSet all = members[group[cell]];
            if (all == null) {
                all = new BitSet();
                members[group[cell]] = all;
            }
            all.set(cell);
        });
        List<Pit> pits = new ArrayList<>();
        for (int i = 1; i <= groups; i++) {
            BitSet all = members[i];
            if (all != null) {
                pits.add(new Pit(all, rim[i], inside[i]));
            }
        }
        return pits;
    }
}
