/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.explore.Frontier;
import org.outrider.explore.Frontier.Kind;
import org.outrider.wad.map.Thing;

/** Tells what stands between the start of a map and what nobody has got to. */
final class Frontiers {

    /** Tags of sectors that the death of certain monsters moves (Doom 1.9). */
    private static final Set<Integer> BOSS_TAGS = Set.of(666, 667);
    private static final int PICKUP_REACH = 40;
    /** A chain of switches is followed so far. */
    private static final int MAX_CHAIN = 6;

    private final NavMap nav;
    private final CellMap cells;
    private final ReachSurvey survey;
    private final BarrierSearch barriers;

    Frontiers(NavMap nav) {
        this.nav = nav;
        cells = nav.cells();
        survey = new ReachSurvey(nav);
        barriers = new BarrierSearch(nav, survey);
    }

    /** What keeps from setting off any of some lines. */
    List<Frontier> lines(BitSet lines, String what) {
        List<Frontier> found = new ArrayList<>();
        lines.stream().forEach(line -> found.add(line(line, what + " (line " + line + ")", new BitSet())));
        return distinct(found);
    }

    /** What keeps from entering some sectors. */
    List<Frontier> sectors(BitSet sectors, String what) {
        List<Frontier> found = new ArrayList<>();
        sectors.stream().forEach(sector -> found.add(sector(sector, what + " (sector " + sector + ")")));
        return distinct(found);
    }

    /** What keeps from the keys of a map. */
    List<Frontier> keys() {
        List<Frontier> found = new ArrayList<>();
        for (Thing thing : nav.things().all()) {
            ThingInfo info = nav.things().info(thing).orElse(null);
            if (info != null && info.kind() == ObjectKind.KEY) {
                Frontier frontier = thing(thing, info.name());
                if (frontier.kind() != Kind.NOT_MANAGED) {
                    found.add(frontier);
                }
            }
        }
        return distinct(found);
    }

    private static List<Frontier> distinct(List<Frontier> all) {
        Set<String> seen = new LinkedHashSet<>();
        return all.stream().filter(frontier -> seen.add(frontier.reason())).toList();
    }

    private Frontier thing(Thing thing, String name) {
        int cell = IntStream.range(0, cells.grid().size())
                .filter(at -> cells.isWalkable(at) && Math.abs(cells.grid().x(at) - thing.x()) < PICKUP_REACH
                        && Math.abs(cells.grid().y(at) - thing.y()) < PICKUP_REACH)
                .boxed().min(Comparator.comparingInt(barriers::cost)).orElse(-1);
        return cell < 0 ? new Frontier(Kind.WALLED_OFF, name, "no place to stand near it", Frontier.NONE, Frontier.NONE,
                thing.x(), thing.y()) : cell(cell, name, new BitSet());
    }

    private Frontier sector(int sector, String what) {
        int cell = IntStream.range(0, cells.grid().size())
                .filter(at -> cells.isWalkable(at) && cells.sector(at) == sector)
                .boxed().min(Comparator.comparingInt(barriers::cost)).orElse(-1);
        return cell < 0 ? new Frontier(Kind.WALLED_OFF, what, "no place in it where a player's body fits", sector,
                Frontier.NONE, 0, 0) : cell(cell, what, new BitSet());
    }

    private Frontier line(int line, String what, BitSet chain) {
        double x = nav.lines().xAt(line, 0.5);
        double y = nav.lines().yAt(line, 0.5);
        chain.set(line);
        LineSpecial special = nav.catalog().special(line);
        if (special != null && !Gates.holds(survey.keys(), special.key())) {
            return new Frontier(Kind.LOCKED, what, "line " + line + " (" + special.name() + ") needs the "
                    + special.key().name().toLowerCase(Locale.ROOT) + " key, to which no way was found", Frontier.NONE,
                    line, x, y);
        }
        Spot nearest = nav.spots(line).stream().min(Comparator.comparingInt(spot -> barriers.cost(spot.cell())))
                .orElse(null);
        if (nearest == null) {
            return new Frontier(Kind.NO_PLACE, what, "there is no place from which line " + line + " can be set off",
                    Frontier.NONE, line, x, y);
        }
        return cell(nearest.cell(), what, chain);
    }

    private Frontier cell(int cell, String what, BitSet chain) {
        BarrierSearch.Barrier barrier = barriers.first(cell);
        if (barrier == null) {
            return new Frontier(Kind.NOT_MANAGED, what, "there is a way by the map's geometry, but the search did not"
                    + " come through", cells.sector(cell), Frontier.NONE, cells.grid().x(cell), cells.grid().y(cell));
        }
        double x = cells.grid().x(barrier.from());
        double y = cells.grid().y(barrier.from());
        if (barrier.isWall()) {
            return new Frontier(Kind.WALLED_OFF, what, "walls or things stand around it; the way ends"
                    + at(x, y) + " in sector " + cells.sector(barrier.from()), cells.sector(barrier.from()),
                    Frontier.NONE, x, y);
        }
        int sector = culprit(barrier);
        return moved(sector, barrier, what, chain);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, " at %.0f, %.0f", x, y);
    }

    /** The sector that is too high or too low for the step. */
    private int culprit(BarrierSearch.Barrier barrier) {
        int set = cells.set(barrier.to());
        int best = cells.sets().member(set, 0);
        for (int i = 1; i < cells.sets().size(set); i++) {
            int sector = cells.sets().member(set, i);
            boolean worse = barrier.tooHigh() > 0
                    ? survey.lowest().floor(sector) > survey.lowest().floor(best)
                    : survey.lowest().ceiling(sector) < survey.lowest().ceiling(best);
            best = worse ? sector : best;
        }
        return best;
    }

    private Frontier moved(int sector, BarrierSearch.Barrier barrier, String what, BitSet chain) {
        double x = cells.grid().x(barrier.from());
        double y = cells.grid().y(barrier.from());
        String how = barrier.tooHigh() > 0
                ? String.format(Locale.ROOT, "sector %d is %.0f units too high to step on", sector, barrier.tooHigh())
                : "sector " + sector + " is closed";
        Kind kind = barrier.tooHigh() > 0 ? Kind.LEDGE : Kind.CLOSED;
        if (BOSS_TAGS.contains(nav.map().sectors().get(sector).tag())) {
            return new Frontier(Kind.BOSS_DEATH, what, how + "; the death of monsters moves it (tag "
                    + nav.map().sectors().get(sector).tag() + ")", sector, Frontier.NONE, x, y);
        }
        int[] movers = nav.catalog().linesMoving(sector);
        Frontier opener = opener(movers, what, chain);
        if (opener != null) {
            return opener;
        }
        String by = movers.length == 0 ? "; nothing moves it" : "; what moves it ("
                + IntStream.of(movers).limit(3).mapToObj(line -> "line " + line).collect(Collectors.joining(", "))
                + ") does not help";
        return new Frontier(kind, what, how + by, sector, movers.length == 0 ? Frontier.NONE : movers[0], x, y);
    }

    /** What keeps from setting off a line that would open the way; null where there is no such line. */
    private @Nullable Frontier opener(int[] movers, String what, BitSet chain) {
        for (int line : movers) {
            LineSpecial special = nav.catalog().special(line);
            boolean setOff = survey.lines().get(line);
            if (special != null && !setOff && !chain.get(line) && chain.cardinality() < MAX_CHAIN) {
                return line(line, what + ", opened by line " + line, chain);
            }
        }
        return null;
    }
}
