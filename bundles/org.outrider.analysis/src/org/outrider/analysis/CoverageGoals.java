/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.stream.IntStream;

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
     * The goals of a map.
     *
     * @param sectors the sectors that a player can get into
     * @param lines   the lines that a player can trigger
     */
    public static CoverageGoals of(MapData map, IndexSet sectors, IndexSet lines) {
        return new CoverageGoals(sectors, lines, IndexSet.of(IntStream.range(0, map.sectors().size())
                .filter(sector -> map.sectors().get(sector).special() == SECRET)));
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

    private static Ratio ratio(IndexSet covered, IndexSet goals) {
        return new Ratio(covered.size(), goals.union(covered).size());
    }
}
