/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Targets;

/** The goals that a search looks for: wanted sectors and wanted cells, each with a reluctance. */
final class GoalMap implements Targets {

    private final CellMap cells;
    private final int[] sectorReluctance;
    private final int[] goalAt;
    private final List<Goal> goals = new ArrayList<>();
    private int[] marked = new int[256];
    private int[] reluctances = new int[256];
    private int count;

    GoalMap(CellMap cells, int sectors) {
        this.cells = cells;
        sectorReluctance = new int[sectors];
        goalAt = new int[cells.grid().size()];
        clear();
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            goalAt[marked[i]] = 0;
        }
        count = 0;
        goals.clear();
        Arrays.fill(sectorReluctance, NO_TARGET);
    }

    /** Wants any cell of a sector. */
    void addSector(int sector, int reluctance) {
        sectorReluctance[sector] = reluctance;
    }

    /** Wants a cell; where it is wanted already, the less reluctant goal stays. */
    void addCell(int cell, Goal goal, int reluctance) {
        int known = goalAt[cell];
        if (known > 0 && reluctances[known - 1] <= reluctance) {
            return;
        }
        if (count == marked.length) {
            marked = Arrays.copyOf(marked, count * 2);
            reluctances = Arrays.copyOf(reluctances, count * 2);
        }
        marked[count] = cell;
        reluctances[count] = reluctance;
        goals.add(goal);
        goalAt[cell] = ++count;
    }

    /** Wants a goal no longer, wherever it was wanted. */
    void remove(Goal goal) {
        if (goal instanceof Goal.Visit visit) {
            sectorReluctance[visit.sector()] = NO_TARGET;
        }
        for (int i = 0; i < count; i++) {
            if (goals.get(i).equals(goal)) {
                goalAt[marked[i]] = 0;
            }
        }
    }

    @Override
    public int reluctance(int cell) {
        int bySector = sectorReluctance[cells.sector(cell)];
        int known = goalAt[cell];
        if (known == 0) {
            return bySector;
        }
        int byCell = reluctances[known - 1];
        return bySector == NO_TARGET ? byCell : Math.min(bySector, byCell);
    }

    /** What a found cell is wanted for; null where it is not wanted. */
    @Nullable Goal goalAt(int cell) {
        int sector = cells.sector(cell);
        int known = goalAt[cell];
        if (known > 0 && reluctances[known - 1] == reluctance(cell)) {
            return goals.get(known - 1);
        }
        return sectorReluctance[sector] == NO_TARGET ? null : new Goal.Visit(sector);
    }
}
