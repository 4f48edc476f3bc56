/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.SetHeights;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;

/** Finds damaging floors from whose middle no healthy player gets off alive by running. */
public final class DamageTraps implements PlayDetector {

    static final Rule RULE = new Rule("damage-floor-trap", "The way off this floor kills",
            "Players who fall in die before they can get out, whatever they do.", Severity.WARNING);

    private static final int HEALTH = 100;
    private static final double UNITS_PER_TIC = 15;
    private static final int DAMAGE_INTERVAL = 32;
    private static final int FAR = Integer.MAX_VALUE;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        CellMap cells = map.nav().cells();
        int[] steps = stepsToSafety(map);
        Map<Integer, Integer> worst = new TreeMap<>();
        map.survey().cells().stream().forEach(cell -> {
            if (steps[cell] != FAR && steps[cell] > 0) {
                double tics = steps[cell] * cells.grid().step() / UNITS_PER_TIC;
                int lost = (int) (tics / DAMAGE_INTERVAL * map.nav().sectors().damage(cells.sector(cell)));
                worst.merge(cells.sector(cell), lost, Math::max);
            }
        });
        List<Finding> findings = new ArrayList<>();
        worst.forEach((sector, lost) -> {
            if (lost > HEALTH) {
                findings.add(map.finding(RULE).sector(sector)
                        .detail("the shortest way off it costs about " + lost + " hit points").build());
            }
        });
        return findings;
    }

    /** Steps from each cell to the next one that does no damage; none for cells from which there is no way. */
    private static int[] stepsToSafety(PlayedMap map) {
        CellMap cells = map.nav().cells();
        SetHeights lowest = new SetHeights(cells.sets());
        SetHeights highest = new SetHeights(cells.sets());
        lowest.refresh(map.survey().lowest());
        highest.refresh(map.survey().highest());
        int[] steps = new int[cells.grid().size()];
        Arrays.fill(steps, FAR);
        Deque<Integer> queue = new ArrayDeque<>();
        map.survey().cells().stream().filter(cell -> map.nav().sectors().damage(cells.sector(cell)) == 0)
                .forEach(cell -> {
                    steps[cell] = 0;
                    queue.add(cell);
                });
        int columns = cells.grid().columns();
        while (!queue.isEmpty()) {
            int to = queue.remove();
            for (int from : new int[] { to + 1, to - 1, to + columns, to - columns }) {
                if (from >= 0 && from < steps.length && steps[from] == FAR && map.survey().cells().get(from)
                        && (cells.set(from) == cells.set(to)
                                || lowest.floor(cells.set(to)) - highest.floor(cells.set(from)) <= 24)) {
                    steps[from] = steps[to] + 1;
                    queue.add(from);
                }
            }
        }
        return steps;
    }
}
