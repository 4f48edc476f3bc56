/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.ObjectKind;
import org.outrider.explore.Frontier;
import org.outrider.explore.Frontier.Kind;
import org.outrider.wad.map.Thing;

/** Tells what stands between the start of a map and what nobody has got to. */
final class Frontiers {

    private static final int PICKUP_REACH = 40;
    /** A chain of switches is followed so far. */
    private static final int MAX_CHAIN = 6;
    /** Special of floors that end the level (Doom 1.9). */
    private static final int EXIT_FLOOR = 11;

    private final NavMap nav;
    private final CellMap cells;
    private final ReachSurvey survey;
    private final BarrierSearch barriers;
    /** The ways from the start that go where games of the search were as far as they can. */
    private final BarrierSearch onward;
    private final BossDeaths bosses;
    private final BitSet setOff;
    private final IntUnaryOperator leaps;

    /**
     * Looks at a map after a search.
     *
     * @param entered sectors that a player was in, in any game of the search
     * @param setOff  lines that a player set off, in any game of the search
     * @param leaps   tells how often the search has leapt to a sector
     */
    Frontiers(NavMap nav, BitSet entered, BitSet setOff, IntUnaryOperator leaps) {
        this.nav = nav;
        this.setOff = setOff;
        this.leaps = leaps;
        cells = nav.cells();
        bosses = new BossDeaths(nav);
        survey = new ReachSurvey(nav);
        barriers = new BarrierSearch(nav, survey);
        BitSet starts = new BitSet();
        nav.things().playerStarts().stream().mapToInt(start -> cells.nearestWalkable(start.x(), start.y()))
                .filter(cell -> cell >= 0).forEach(starts::set);
        onward = new BarrierSearch(nav, survey, starts, entered::get);
    }

    /** What keeps from leaving the map by any of some lines, or by what else ends it. */
    List<Frontier> exits(BitSet lines) {
        List<Frontier> found = new ArrayList<>(lines(lines, "exit"));
        found.addAll(bosses.exits());
        for (int sector = 0; sector < nav.sectors().count(); sector++) {
            if (nav.map().sectors().get(sector).special() == EXIT_FLOOR) {
                found.add(new Frontier(Kind.NOT_MANAGED, "exit", "the floor of sector " + sector + " ends the level"
                        + " once it has taken nearly all health, and the search did not stay on it", sector,
                        Frontier.NONE, 0, 0));
            }
        }
        if (found.isEmpty()) {
            found.add(new Frontier(Kind.NO_PLACE, "exit", "the map has no line, floor or boss that ends it",
                    Frontier.NONE, Frontier.NONE, 0, 0));
        }
        return found;
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
            nav.things().info(thing).filter(info -> info.kind() == ObjectKind.KEY)
                    .map(key -> thing(thing, key.name())).filter(frontier -> frontier.kind() != Kind.NOT_MANAGED)
                    .ifPresent(found::add);
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
        Optional<Spot> nearest = nav.spots(line).stream()
                .min(Comparator.comparingInt(spot -> barriers.cost(spot.cell())));
        if (nearest.isEmpty()) {
            return new Frontier(Kind.NO_PLACE, what, "there is no place from which line " + line + " can be set off",
                    Frontier.NONE, line, x, y);
        }
        Frontier found = cell(nearest.get().cell(), what, chain);
        return found.kind() == Kind.NOT_MANAGED ? shutBefore(line, what).orElse(found) : found;
    }

    /** What a monster's death has to open right before a line that one can come near to. */
    private Optional<Frontier> shutBefore(int line, String what) {
        int sector = nav.lines().frontSector(line);
        int tag = nav.map().sectors().get(sector).tag();
        return bosses.moverOf(tag).map(boss -> new Frontier(Kind.BOSS_DEATH, what, "sector " + sector + " before line "
                + line + " needs a monster: " + boss + " moves it (tag " + tag + ")", sector, line,
                nav.lines().xAt(line, 0.5), nav.lines().yAt(line, 0.5)));
    }

    private Frontier cell(int cell, String what, BitSet chain) {
        BarrierSearch.Barrier barrier = barriers.first(cell);
        if (barrier == null) {
            return notManaged(cell, what);
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

    /** There is a way by the map's geometry: tells how far the search came on it, and what would have to move next. */
    private Frontier notManaged(int cell, String what) {
        BarrierSearch.Barrier step = onward.firstStrange(cell);
        if (step == null) {
            return new Frontier(Kind.NOT_MANAGED, what, "the search was in sector " + cells.sector(cell)
                    + " and did not manage what is to be done there", cells.sector(cell), Frontier.NONE,
                    cells.grid().x(cell), cells.grid().y(cell));
        }
        double x = cells.grid().x(step.from());
        double y = cells.grid().y(step.from());
        int from = cells.sector(step.from());
        int to = cells.sector(step.to());
        List<Integer> movers = IntStream.concat(IntStream.of(nav.catalog().linesMoving(to)),
                IntStream.of(nav.catalog().linesMoving(from))).distinct().limit(3).boxed().toList();
        String by = movers.isEmpty() ? "" : ", which " + movers.stream().map(this::mover)
                .collect(Collectors.joining(" or ")) + " would have to move first";
        return new Frontier(Kind.NOT_MANAGED, what, "by the map's geometry there is a way, but no game came from"
                + " sector " + from + " to sector " + to + by, to,
                movers.isEmpty() ? Frontier.NONE : movers.getFirst(), x, y);
    }

    private String mover(int line) {
        LineSpecial special = nav.catalog().special(line);
        return "line " + line + (special == null ? "" : " (" + special.name() + (setOff.get(line) ? ", was set off"
                : ", was never set off") + ")");
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
        boolean ledge = barrier.tooHigh() > 0;
        String how = !ledge ? "sector " + sector + " is closed"
                : String.format(Locale.ROOT, "sector %d lies %.0f units up, and %d is the highest step", sector,
                        barrier.tooHigh() + Body.STEP, Body.STEP);
        int tag = nav.map().sectors().get(sector).tag();
        Optional<String> boss = bosses.moverOf(tag);
        if (boss.isPresent()) {
            return new Frontier(Kind.BOSS_DEATH, what, how + "; it needs a monster: " + boss.get()
                    + " moves it (tag " + tag + ")", sector, Frontier.NONE, x, y);
        }
        int[] movers = movers(sector, barrier);
        Frontier opener = opener(movers, what, chain);
        if (opener != null) {
            return opener;
        }
        String by = movers.length == 0 ? "; nothing moves it" : "; what moves it or the floor before it ("
                + IntStream.of(movers).limit(3).mapToObj(line -> "line " + line).collect(Collectors.joining(", "))
                + ") does not help";
        String deaths = BossDeaths.isTag(tag) ? "; no monster is there at this skill whose death moves its tag " + tag
                : "";
        int leapt = leaps.applyAsInt(sector);
        String tried = !ledge ? "" : leapt == 0 ? "; no leap to it was tried"
                : "; leaps to it were tried " + leapt + " times";
        return new Frontier(ledge ? Kind.LEDGE : Kind.CLOSED, what, how + by + deaths + tried, sector,
                movers.length == 0 ? Frontier.NONE : movers[0], x, y);
    }

    /** The lines that move a sector, and where it is too high also those that move the floor before it. */
    private int[] movers(int sector, BarrierSearch.Barrier barrier) {
        IntStream own = IntStream.of(nav.catalog().linesMoving(sector));
        if (barrier.tooHigh() <= 0) {
            return own.toArray();
        }
        int set = cells.set(barrier.from());
        IntStream before = IntStream.range(0, cells.sets().size(set)).map(i -> cells.sets().member(set, i))
                .flatMap(member -> IntStream.of(nav.catalog().linesMoving(member)));
        return IntStream.concat(own, before).distinct().toArray();
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
