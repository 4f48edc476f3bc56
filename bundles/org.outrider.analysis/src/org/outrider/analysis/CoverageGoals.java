/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.stream.IntStream;

import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.Trigger;
import org.outrider.wad.map.MapData;

/**
 * What of a map there is to be seen in play.
 *
 * @param sectors sectors that a player can get into
 * @param lines   linedefs with a special that a player can trigger
 * @param secrets secret sectors
 */
public record CoverageGoals(IndexSet sectors, IndexSet lines, IndexSet secrets) {

    /** The special of a sector that is counted as a secret when a player enters it. */
    private static final int SECRET = 9;

    /**
     * Gathers a map's goals.
     *
     * @param reachable the sectors that a player can get into
     */
    public static CoverageGoals of(MapData map, MapRules rules, IndexSet reachable) {
        IndexSet lines = IndexSet.of(IntStream.range(0, map.linedefs().size())
                .filter(line -> canBeTriggered(map.linedefs().get(line).special(), rules)));
        IndexSet secrets = IndexSet.of(IntStream.range(0, map.sectors().size())
                .filter(sector -> map.sectors().get(sector).special() == SECRET));
        return new CoverageGoals(reachable, lines, secrets);
    }

    /** How many of the sectors were entered. A sector entered against expectation counts as one of them. */
    public Ratio sectors(Coverage coverage) {
        return ratio(coverage.sectors(), sectors);
    }

    /** How many of the lines were triggered. */
    public Ratio lines(Coverage coverage) {
        return ratio(coverage.lines(), lines);
    }

    /** How many of the secrets were found. */
    public Ratio secrets(Coverage coverage) {
        return ratio(coverage.secrets(), secrets);
    }

    private static boolean canBeTriggered(int special, MapRules rules) {
        return rules.lineSpecial(special)
                .filter(found -> found.trigger() != Trigger.ALWAYS && found.effect() != Effect.MONSTER_TELEPORT)
                .isPresent();
    }

    private static Ratio ratio(IndexSet covered, IndexSet goals) {
        return new Ratio(covered.size(), goals.union(covered).size());
    }
}
