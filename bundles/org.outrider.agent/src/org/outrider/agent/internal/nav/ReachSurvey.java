/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.BitSet;
import java.util.Locale;

import org.outrider.engine.Keys;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.Thing;

/**
 * Finds out what of a map a player could ever get to, taking for granted that every door, lift, switch and teleporter
 * that can be set off does its work at the right time.
 *
 * <p>Nothing is known of jumps across gaps, and of what dying monsters set off.
 */
public final class ReachSurvey {

    /** Reach of hands for things: their usual radius and the player's, and what lies between two cells. */
    private static final int PICKUP_REACH = 20 + Body.RADIUS + 6;

    private final NavMap nav;
    private final CellMap cells;
    private final HeightRanges ranges;
    private final SetHeights lowest;
    private final SetHeights highest;
    private final BitSet reached = new BitSet();
    private final BitSet sectors = new BitSet();
    private final BitSet lines = new BitSet();
    private final int[] starts;
    private final LiveLines live;
    private final BitSet barred;
    private Keys keys;

    /** Surveys a map from where the player starts. */
    public ReachSurvey(NavMap nav) {
        this(nav, new BitSet());
    }

    /**
     * Surveys a map from where the player starts, with something in the way.
     *
     * @param barred cells on which no player can be
     */
    public ReachSurvey(NavMap nav, BitSet barred) {
        this(nav, nav.sectors().initialHeights(), nav.lines()::special,
                new Keys(false, false, false, false, false, false), true, barred,
                nav.things().playerStarts().stream()
                        .mapToInt(start -> nav.cells().nearestWalkable(start.x(), start.y()))
                        .filter(cell -> cell >= 0).toArray());
    }

    /**
     * Surveys what can be reached from some moment on.
     *
     * @param heights of that moment
     * @param held    keys that the player holds
     * @param starts  cells where the player may be
     */
    public ReachSurvey(NavMap nav, Heights heights, Keys held, int... starts) {
        this(nav, heights, nav.lines()::special, held, true, starts);
    }

    /**
     * Surveys what can be reached from some moment on.
     *
     * @param heights  of that moment
     * @param live     specials that lines have at that moment
     * @param held     keys that the player holds
     * @param collects whether the player may pick up further keys
     * @param starts   cells where the player may be
     */
    public ReachSurvey(NavMap nav, Heights heights, LiveLines live, Keys held, boolean collects, int... starts) {
        this(nav, heights, live, held, collects, new BitSet(), starts);
    }

    private ReachSurvey(NavMap nav, Heights heights, LiveLines live, Keys held, boolean collects, BitSet barred,
            int... starts) {
        this.nav = nav;
        this.barred = barred;
        this.live = live;
        this.starts = starts;
        keys = held;
        cells = nav.cells();
        ranges = new HeightRanges(nav, heights);
        lowest = new SetHeights(cells.sets());
        highest = new SetHeights(cells.sets());
        do {
            lowest.refresh(ranges.low());
            highest.refresh(ranges.high());
            flood();
        } while ((collects && findKeys()) | setOffLines());
        reached.stream().forEach(cell -> sectors.set(cells.sector(cell)));
    }

    /** Sectors in which a player could stand. */
    public BitSet sectors() {
        return sectors;
    }

    /** Cells on which a player could stand. */
    public BitSet cells() {
        return reached;
    }

    /** Keys that a player could hold. */
    public Keys keys() {
        return keys;
    }

    /** The lowest floors and highest ceilings that lines which can be set off lead to. */
    public Heights lowest() {
        return ranges.low();
    }

    /** The highest floors and highest ceilings that lines which can be set off lead to. */
    public Heights highest() {
        return ranges.high();
    }

    /** Lines that a player could set off. */
    public BitSet lines() {
        return lines;
    }

    /** True where a player could leave the map. */
    public boolean leadsOut() {
        return lines.stream().anyMatch(nav.catalog()::isExit);
    }

    private void flood() {
        reached.clear();
        int[] queue = new int[cells.grid().size()];
        int end = 0;
        for (int start : starts) {
            reached.set(start);
            queue[end++] = start;
        }
        int columns = cells.grid().columns();
        int[] steps = { 1, -1, columns, -columns };
        for (int next = 0; next < end; next++) {
            int cell = queue[next];
            for (int step : steps) {
                int to = destination(cell, cell + step);
                if (to >= 0 && !reached.get(to)) {
                    reached.set(to);
                    queue[end++] = to;
                }
            }
        }
    }

    /** Where a step ends, or -1 where it is impossible. */
    private int destination(int from, int to) {
        if (!cells.isWalkable(to) || barred.get(to) || !canStep(cells.set(from), cells.set(to))) {
            return -1;
        }
        if (!nav.crossings().isNear(from)) {
            return to;
        }
        int line = nav.crossings().crossed(from, to, live);
        return line == Crossings.NONE || nav.catalog().isExit(line) ? to : nav.crossings().destination(line);
    }

    private boolean canStep(int from, int to) {
        return from == to || lowest.floor(to) - highest.floor(from) <= Body.STEP
                && lowest.ceiling(to) - Math.max(lowest.floor(to), lowest.floor(from)) >= Body.HEIGHT;
    }

    private boolean findKeys() {
        Keys before = keys;
        for (Thing thing : nav.things().all()) {
            nav.things().info(thing).filter(info -> info.kind() == ObjectKind.KEY && isNear(thing))
                    .ifPresent(key -> add(key.name().toLowerCase(Locale.ROOT)));
        }
        return !keys.equals(before);
    }

    private boolean isNear(Thing thing) {
        int sector = nav.things().sectorOf(thing);
        return CellBox.within(cells, thing.x() - PICKUP_REACH, thing.y() - PICKUP_REACH, thing.x() + PICKUP_REACH,
                thing.y() + PICKUP_REACH)
                .anyMatch(cell -> reached.get(cell)
                        && ranges.low().floor(sector) - highest.floor(cells.set(cell)) <= Body.HEIGHT);
    }

    private void add(String key) {
        boolean skull = key.contains("skull");
        boolean blue = key.contains("blue");
        boolean yellow = key.contains("yellow");
        boolean red = key.contains("red");
        keys = new Keys(keys.blueCard() || blue && !skull, keys.yellowCard() || yellow && !skull,
                keys.redCard() || red && !skull, keys.blueSkull() || blue && skull,
                keys.yellowSkull() || yellow && skull, keys.redSkull() || red && skull);
    }

    private boolean setOffLines() {
        boolean widened = false;
        for (int line : nav.catalog().activeLines()) {
            LineSpecial special = nav.catalog().special(line);
            if (special == null || live.special(line) == 0
                    || nav.spots(line).stream().noneMatch(spot -> reached.get(spot.cell()))
                    || !Gates.holds(keys, special.key())) {
                continue;
            }
            lines.set(line);
            if (nav.catalog().isCloser(line)) {
                continue;
            }
            for (int sector : nav.catalog().sectorsMovedBy(line)) {
                widened |= ranges.apply(special, sector);
            }
        }
        return widened;
    }
}
