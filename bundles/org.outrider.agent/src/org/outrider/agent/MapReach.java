/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.util.BitSet;

import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/**
 * What of a map a player could ever get to: the whole against which coverage is measured.
 *
 * <p>Found from the map alone, taking for granted that all doors, lifts, keys, switches and teleporters that can be
 * reached work. A sector counts where a player's body fits with its centre inside, by steps of at most 24 map units up
 * and falls of any height. What only a running jump, a dying monster or a trick reaches does not count.
 */
public final class MapReach {

    private final BitSet sectors;
    private final BitSet lines;

    private MapReach(BitSet sectors, BitSet lines) {
        this.sectors = sectors;
        this.lines = lines;
    }

    /**
     * Surveys a map; takes some tenths of a second for the largest.
     *
     * @param skill 1..5: decides on the keys and obstacles that are there
     */
    public static MapReach of(MapData map, MapRules rules, int skill) {
        ReachSurvey survey = new ReachSurvey(new NavMap(map, rules, skill));
        return new MapReach(survey.sectors(), survey.lines());
    }

    /** Numbers of the sectors in which a player could stand. */
    public BitSet sectors() {
        return (BitSet) sectors.clone();
    }

    /** Numbers of the lines with a special that a player could set off. */
    public BitSet lines() {
        return (BitSet) lines.clone();
    }

    /** Number of sectors in which a player could stand. */
    public int sectorCount() {
        return sectors.cardinality();
    }

    /**
     * The share of reachable sectors that were visited, 0..1; 1 where nothing is reachable.
     *
     * @param visited numbers of sectors; those that do not count as reachable are left out
     */
    public double coverage(BitSet visited) {
        BitSet both = sectors();
        both.and(visited);
        return sectors.isEmpty() ? 1 : (double) both.cardinality() / sectors.cardinality();
    }
}
