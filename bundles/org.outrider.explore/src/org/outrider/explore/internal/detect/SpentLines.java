/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.Heights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.agent.internal.nav.Stairs;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.LineSpecial;

/**
 * Finds lines that work once and that players can waste: what they move comes back, or shuts the way itself, and from
 * where they were set off there is then no way to the exit, or to a secret, that was there before. By the map's
 * geometry alone; {@link Lockouts} tells what games of the search came to.
 */
public final class SpentLines implements PlayDetector {

    static final Rule EXIT = new Rule("exit-line-spent", "Wasting a line that works once shuts the way to the exit",
            "Players who are too slow, or do things in another order, cannot finish the map.", Severity.WARNING);
    static final Rule SECRET = new Rule("secret-line-spent", "Wasting a line that works once shuts a secret",
            "Players who are too slow, or do things in another order, cannot have all secrets.", Severity.WARNING);

    private static final int SECRET_SPECIAL = 9;
    private static final double DOOR_GAP = 4;

    @Override
    public List<Rule> rules() {
        return List.of(EXIT, SECRET);
    }

    /** The map with some sectors elsewhere. */
    private record Moved(Heights before, Map<Integer, Double> floors, Map<Integer, Double> ceilings)
            implements Heights {

        @Override
        public double floor(int sector) {
            return floors.getOrDefault(sector, before.floor(sector));
        }

        @Override
        public double ceiling(int sector) {
            return ceilings.getOrDefault(sector, before.ceiling(sector));
        }
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        NavMap nav = map.nav();
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            int start = start(map, line);
            if (special == null || special.repeatable() || start < 0 || map.isOver()) {
                continue;
            }
            Moved after = rest(nav);
            boolean known = true;
            for (int sector : nav.catalog().sectorsMovedBy(line)) {
                known &= settle(nav, line, special, sector, after);
            }
            if (known && nav.catalog().sectorsMovedBy(line).length > 0) {
                compare(map, line, rest(nav), after, start, findings);
                shutIn(map, line, start, findings);
            }
        }
        return findings;
    }

    private static Moved rest(NavMap nav) {
        return new Moved(nav.sectors().initialHeights(), new HashMap<>(), new HashMap<>());
    }

    /** A cell from which players set off the line; -1 for none. */
    private static int start(PlayedMap map, int line) {
        return map.nav().spots(line).stream().mapToInt(Spot::cell).filter(map.survey().cells()::get).findFirst()
                .orElse(-1);
    }

    /** Puts a sector where it rests after the line's work is done; false where that is not known. */
    private static boolean settle(NavMap nav, int line, LineSpecial special, int sector, Moved after) {
        Heights before = after.before();
        String name = special.name().toLowerCase(Locale.ROOT);
        if (special.effect() == Effect.LIFT) {
            return !name.contains("up and down");
        }
        if (special.effect() == Effect.DOOR) {
            if (nav.catalog().isCloser(line)) {
                after.ceilings().put(sector, before.floor(sector));
            } else if (name.contains("stay")) {
                after.ceilings().put(sector, nav.sectors().lowestNeighbourCeiling(sector, before) - DOOR_GAP);
            }
            return true;
        }
        if (special.effect() == Effect.FLOOR) {
            Double floor = floor(nav, sector, name, before);
            if (floor != null) {
                after.floors().put(sector, floor);
            }
            return floor != null;
        }
        if (special.effect() == Effect.STAIRS) {
            after.floors().putAll(Stairs.steps(nav, sector, before.floor(sector), special));
            return true;
        }
        return false;
    }

    private static @Nullable Double floor(NavMap nav, int sector, String name, Heights before) {
        if (name.contains("lowest floor")) {
            return nav.sectors().lowestFloorAround(sector, before);
        }
        if (name.contains("raise") && name.contains("24")) {
            return before.floor(sector) + 24;
        }
        if (name.contains("raise") && name.contains("32")) {
            return before.floor(sector) + 32;
        }
        if (name.contains("raise") && name.contains("next")) {
            double next = Double.POSITIVE_INFINITY;
            for (int neighbour : nav.sectors().neighbours(sector)) {
                double floor = before.floor(neighbour);
                next = floor > before.floor(sector) ? Math.min(next, floor) : next;
            }
            return next == Double.POSITIVE_INFINITY ? before.floor(sector) : next;
        }
        return null;
    }

    /** Compares where one gets to from a line before it was set off and after all has come to rest. */
    private static void compare(PlayedMap map, int line, Heights before, Heights after, int start,
            List<Finding> findings) {
        ReachSurvey unspent = survey(map, before, new BitSet(), start);
        BitSet once = new BitSet();
        once.set(line);
        ReachSurvey spent = survey(map, after, once, start);
        if (unspent.leadsOut() && !spent.leadsOut()) {
            findings.add(finding(map, EXIT, line, -1, "there is then no way left to an exit"));
        }
        for (int sector = 0; sector < map.nav().sectors().count(); sector++) {
            if (map.map().sectors().get(sector).special() == SECRET_SPECIAL && unspent.sectors().get(sector)
                    && !spent.sectors().get(sector)) {
                findings.add(finding(map, SECRET, line, sector, "there is then no way left to secret sector "
                        + sector));
            }
        }
    }

    /**
     * Looks whether another line can shut what this one alone opens again, once this one has been set off too early;
     * what else opens it only once is spent by then, as by the player who came in.
     */
    private static void shutIn(PlayedMap map, int line, int start, List<Finding> findings) {
        NavMap nav = map.nav();
        BitSet closers = new BitSet();
        BitSet spent = new BitSet();
        Moved shut = rest(nav);
        for (int sector : nav.catalog().sectorsMovedBy(line)) {
            for (int other : nav.catalog().linesMoving(sector)) {
                LineSpecial special = nav.catalog().special(other);
                if (nav.catalog().isCloser(other)) {
                    closers.set(other);
                    shut.ceilings().put(sector, shut.floor(sector));
                } else if (special != null && !special.repeatable()) {
                    spent.set(other);
                }
            }
        }
        closers.and(map.survey().lines());
        if (closers.isEmpty() || nav.catalog().isCloser(line)) {
            return;
        }
        BitSet others = (BitSet) spent.clone();
        others.clear(line);
        if (survey(map, shut, others, start).leadsOut() && !survey(map, shut, spent, start).leadsOut()) {
            findings.add(map.finding(EXIT).line(line).lines(IndexSet.of(closers))
                    .sectors(IndexSet.of(nav.catalog().sectorsMovedBy(line)))
                    .detail("line " + line + " works once; where it has been set off before line "
                            + closers.nextSetBit(0) + " shuts what it opens, there is no way left to an exit").build());
        }
    }

    /** What can be reached from a cell, with all keys that can be had. */
    private static ReachSurvey survey(PlayedMap map, Heights heights, BitSet spent, int start) {
        return new ReachSurvey(map.nav(), heights,
                line -> spent.get(line) ? 0 : map.nav().lines().special(line), map.survey().keys(), true, start);
    }

    private static Finding finding(PlayedMap map, Rule rule, int line, int secret, String loss) {
        BitSet sectors = new BitSet();
        for (int sector : map.nav().catalog().sectorsMovedBy(line)) {
            sectors.set(sector);
        }
        if (secret >= 0) {
            sectors.set(secret);
        }
        return map.finding(rule).line(line).sectors(IndexSet.of(sectors)).part(secret < 0 ? "" : "secret")
                .detail("line " + line + " works once, and what it moves does not let anybody through for good; "
                        + loss).build();
    }
}
