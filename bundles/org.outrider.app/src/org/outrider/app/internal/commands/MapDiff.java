/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.MapReach;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.StaticDifficulty;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/**
 * How two versions of a map differ.
 *
 * @param appeared   findings that only the new one has
 * @param vanished   findings that only the old one had
 * @param difficulty by skill, 2 to 4: how hard both look, 0..100
 * @param sectors    that a player can get into
 * @param lines      with specials that a player can set off
 * @param secrets    of the map
 */
record MapDiff(String map, List<Finding> appeared, List<Finding> vanished, TreeMap<Integer, Change> difficulty,
        Change sectors, Change lines, Change secrets) {

    private static final int FIRST_SKILL = 2;
    private static final int LAST_SKILL = 4;

    /** A number before and after; null where the map is not there. */
    record Change(@Nullable Double before, @Nullable Double after) {
    }

    /** One version: null where the map is not there. */
    record Version(MapData map, List<Finding> findings) {

        private CoverageGoals goals(MapRules rules) {
            MapReach reach = MapReach.of(map, rules, 3);
            return CoverageGoals.of(map, IndexSet.of(reach.sectors()), IndexSet.of(reach.lines()));
        }
    }

    static MapDiff of(String name, @Nullable Version before, @Nullable Version after, MapRules rules) {
        TreeMap<Integer, Change> difficulty = new TreeMap<>();
        IntStream.rangeClosed(FIRST_SKILL, LAST_SKILL).forEach(skill -> difficulty.put(skill, new Change(
                before == null ? null : rounded(StaticDifficulty.of(before.map(), rules, skill).score()),
                after == null ? null : rounded(StaticDifficulty.of(after.map(), rules, skill).score()))));
        CoverageGoals old = before == null ? null : before.goals(rules);
        CoverageGoals now = after == null ? null : after.goals(rules);
        return new MapDiff(name, without(after, before), without(before, after), difficulty,
                new Change(old == null ? null : (double) old.sectors().size(),
                        now == null ? null : (double) now.sectors().size()),
                new Change(old == null ? null : (double) old.lines().size(),
                        now == null ? null : (double) now.lines().size()),
                new Change(old == null ? null : (double) old.secrets().size(),
                        now == null ? null : (double) now.secrets().size()));
    }

    /** Findings are the same when they have the same fingerprint. */
    private static List<Finding> without(@Nullable Version version, @Nullable Version other) {
        if (version == null) {
            return List.of();
        }
        Set<String> known = other == null ? Set.of()
                : other.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return version.findings().stream().filter(finding -> !known.contains(finding.fingerprint())).toList();
    }

    private static double rounded(double value) {
        return Math.round(10 * value) / 10.0;
    }
}
