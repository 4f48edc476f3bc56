/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Crossings;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.SetHeights;
import org.outrider.engine.Keys;

/**
 * The leaps of a state of the world that promise something: behind which, or behind further leaps from there, lies what
 * no game has done yet.
 */
final class LeapMap {

    /** So many leaps in a row are looked ahead. */
    private static final int ROUNDS = 3;
    /** What lies behind one more leap counts this much less. */
    private static final double PATIENCE = 0.6;

    /**
     * A leap, and what it promises.
     *
     * @param value see {@link Targets#promise}
     */
    record Prospect(Leap leap, double value) {
    }

    /** Where one leap leads to: cells from there on, and what they promise by themselves. */
    private static final class Island {

        private final BitSet area;
        private final double promise;
        private double value;

        Island(BitSet area, double promise) {
            this.area = area;
            this.promise = promise;
            value = promise;
        }
    }

    private final NavMap nav;
    private final CellMap cells;
    private final LiveHeights live;
    private final SetHeights lowest;
    private final SetHeights highest;
    private final BitSet home;
    private final Map<Long, Island> islands = new HashMap<>();
    private final List<Prospect> prospects;

    /**
     * Looks at a state of the world.
     *
     * @param live   heights of that state
     * @param held   keys that the player holds
     * @param starts cells where the player has been in it
     */
    LeapMap(NavMap nav, LiveHeights live, Keys held, int[] starts, Targets targets) {
        this.nav = nav;
        this.live = live;
        cells = nav.cells();
        ReachSurvey survey = new ReachSurvey(nav, live, live, held, true, starts);
        home = survey.cells();
        lowest = new SetHeights(cells.sets());
        highest = new SetHeights(cells.sets());
        lowest.refresh(survey.lowest());
        highest.refresh(survey.highest());
        prospects = weigh(findAll(targets, survey.keys()));
    }

    /** The leaps that promise anything, the most promising first. */
    List<Prospect> prospects() {
        return prospects;
    }

    /** Those of them that start where one can walk to. */
    List<Prospect> prospectsAtOnce() {
        return prospects.stream().filter(prospect -> home.get(prospect.leap().edge())).toList();
    }

    /** True for cells that can be walked to. */
    boolean isHome(int cell) {
        return home.get(cell);
    }

    private List<Leap> findAll(Targets targets, Keys keys) {
        LeapFinder finder = new LeapFinder(cells, live.sets(), home);
        Map<Leap.Kind, List<Leap>> all = new LinkedHashMap<>();
        BitSet from = home;
        for (int round = 0; round < ROUNDS && !from.isEmpty(); round++) {
            BitSet next = new BitSet();
            for (Leap leap : finder.find(from)) {
                all.computeIfAbsent(leap.kind(), kind -> new ArrayList<>()).add(leap);
                if (!islands.containsKey(key(leap))) {
                    BitSet area = area(leap.landing());
                    islands.put(key(leap), new Island(area, targets.promise(area, keys)));
                    next.or(area);
                }
            }
            from = next;
        }
        return all.values().stream().flatMap(List::stream).toList();
    }

    private static long key(Leap leap) {
        return (long) leap.island() << 32 | Math.round(leap.floor()) & 0xffffffffL;
    }

    /** The cells that one can go to from a cell before being back where one could walk to without a leap. */
    private BitSet area(int start) {
        BitSet area = new BitSet();
        List<Integer> queue = new ArrayList<>(List.of(start));
        area.set(start);
        int columns = cells.grid().columns();
        int[] steps = { 1, -1, columns, -columns };
        for (int next = 0; next < queue.size(); next++) {
            int cell = queue.get(next);
            for (int step : steps) {
                int to = destination(cell, cell + step);
                if (to >= 0 && !area.get(to) && !home.get(to)) {
                    area.set(to);
                    queue.add(to);
                }
            }
        }
        return area;
    }

    private int destination(int from, int to) {
        if (!cells.isWalkable(to) || !canStep(cells.set(from), cells.set(to))) {
            return -1;
        }
        int line = nav.crossings().isNear(from) ? nav.crossings().crossed(from, to, live) : Crossings.NONE;
        return line == Crossings.NONE || nav.catalog().isExit(line) ? to : nav.crossings().destination(line);
    }

    private boolean canStep(int from, int to) {
        return from == to || lowest.floor(to) - highest.floor(from) <= Body.STEP
                && lowest.ceiling(to) - Math.max(lowest.floor(to), lowest.floor(from)) >= Body.HEIGHT;
    }

    private List<Prospect> weigh(List<Leap> leaps) {
        for (int round = 1; round < ROUNDS; round++) {
            for (Island island : islands.values()) {
                for (Leap leap : leaps) {
                    Island beyond = islands.get(key(leap));
                    if (beyond != null && beyond != island && island.area.get(leap.edge())) {
                        island.value = Math.max(island.value, island.promise + PATIENCE * beyond.value);
                    }
                }
            }
        }
        List<Prospect> found = new ArrayList<>();
        for (Leap leap : leaps) {
            Island island = islands.get(key(leap));
            if (island != null && island.value > 0) {
                found.add(new Prospect(leap, island.value));
            }
        }
        found.sort(Comparator.comparingDouble(Prospect::value).reversed());
        return List.copyOf(found);
    }
}
