/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.LiveHeights;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.explore.internal.search.LeapMap.Prospect;

/** Chooses leaps to try: rather those that promise much and were tried seldom. */
final class Leaps {

    /** A cell that was chosen before counts as so much farther away. */
    private static final double FATIGUE = 20;
    /** Leaps that start within so many map units are tried together. */
    private static final double AROUND = 128;
    private static final int MOST_FROM_HERE = 8;
    /** After a leap, those are tried next that start within so many map units and were not tried this often. */
    private static final double ISLAND = 384;
    private static final int MOST_TRIES = 12;
    /** One that got across counts as so many further tries. */
    private static final int LANDED = 3;
    private static final int KEPT_WORLDS = 64;
    /** A state of the world is looked over again once this much more of it is known. */
    private static final double GROWTH = 1.5;

    /** What was found in a state of the world of which so many cells were known. */
    private record Known(LeapMap map, int cells) {
    }

    private final NavMap nav;
    private final Targets targets;
    private final Map<Leap.Kind, Integer> tries = new HashMap<>();
    private final Map<Cell.World, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Cell.World, Known> eldest) {
            return size() > KEPT_WORLDS;
        }
    };

    Leaps(NavMap nav, Targets targets) {
        this.nav = nav;
        this.targets = targets;
    }

    /**
     * Plans a leap in the world of a cell, from the nearest cell of that world.
     *
     * @param game at the moment of the cell
     * @return null where nothing is worth a leap
     */
    @Nullable Plan plan(Cell cell, Archive archive, Game game, SplittableRandom random) {
        List<Cell> world = archive.inWorld(cell.key().world());
        List<Prospect> prospects = map(cell.key().world(), world, game).prospectsAtOnce();
        if (prospects.isEmpty()) {
            return null;
        }
        Leap leap = choose(prospects, random);
        Cell near = world.stream()
                .min(Comparator.comparingDouble(
                        (Cell other) -> other.distanceTo(leap.startX(), leap.startY(), leap.height())
                                + FATIGUE * other.timesChosen()).thenComparingInt(Cell::number))
                .orElse(cell);
        near.choose();
        List<Leap> around = around(prospects, AROUND, leap.startX(), leap.startY(), leap.height());
        return new Plan(near, List.of(leap.start()), false, around, true, false);
    }

    /**
     * Plans leaps from a place that a leap got to.
     *
     * @param shore the cell there
     * @param game  at its moment
     * @return null where nothing more is worth a leap from there
     */
    @Nullable Plan planFrom(Cell shore, Archive archive, Game game) {
        Cell.World world = shore.key().world();
        List<Leap> onwards = around(map(world, archive.inWorld(world), game).prospectsAtOnce().stream()
                .filter(prospect -> tries.getOrDefault(prospect.leap().kind(), 0) < MOST_TRIES).toList(), ISLAND,
                game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y),
                game.getGameVariable(GameVariable.POSITION_Z));
        return onwards.isEmpty() ? null : new Plan(shore, List.of(), false, onwards, true, false);
    }

    private LeapMap map(Cell.World world, List<Cell> cells, Game game) {
        Known before = known.get(world);
        if (before == null || cells.size() > before.cells() * GROWTH || isLeftBehind(before, cells)) {
            int[] starts = cells.stream().mapToInt(cell -> cell.place(nav.cells())).filter(at -> at >= 0).toArray();
            before = new Known(new LeapMap(nav, new LiveHeights(nav, game), game.keys(), starts, targets),
                    cells.size());
            known.put(world, before);
        }
        return before.map();
    }

    /** True where somebody has meanwhile got to where one could not walk. */
    private boolean isLeftBehind(Known before, List<Cell> cells) {
        return cells.subList(Math.min(before.cells(), cells.size()), cells.size()).stream()
                .mapToInt(cell -> cell.place(nav.cells())).anyMatch(at -> at >= 0 && !before.map().isHome(at));
    }

    private Leap choose(List<Prospect> prospects, SplittableRandom random) {
        double sum = prospects.stream().mapToDouble(this::weight).sum();
        double dart = random.nextDouble() * sum;
        for (Prospect prospect : prospects) {
            dart -= weight(prospect);
            if (dart < 0) {
                return prospect.leap();
            }
        }
        return prospects.getFirst().leap();
    }

    private double weight(Prospect prospect) {
        double times = tries.getOrDefault(prospect.leap().kind(), 0) + 1.0;
        return prospect.value() / (times * times);
    }

    /** The most urgent leaps that start near a place. */
    private List<Leap> around(List<Prospect> prospects, double reach, double x, double y, double height) {
        List<Leap> around = prospects.stream()
                .filter(other -> Math.abs(other.leap().height() - height) <= Body.STEP
                        && Math.hypot(other.leap().startX() - x, other.leap().startY() - y) < reach)
                .sorted(Comparator.comparingDouble(this::weight).reversed()).limit(MOST_FROM_HERE)
                .map(Prospect::leap).toList();
        around.forEach(leap -> tries.merge(leap.kind(), 1, Integer::sum));
        return around;
    }

    /** Takes note of a leap that got across: others deserve a try before it. */
    void landed(Leap leap) {
        tries.merge(leap.kind(), LANDED, Integer::sum);
    }

    /** How often leaps to a sector were to be tried. */
    int triesTo(int sector) {
        return tries.entrySet().stream().filter(entry -> entry.getKey().island() == sector)
                .mapToInt(Map.Entry::getValue).sum();
    }

    /**
     * Leaps that start near the player and are worth a try.
     *
     * @param world state of the world in which a leap was planned
     */
    List<Leap> fromHere(Cell.World world, Game game) {
        Known here = known.get(world);
        return here == null ? List.of() : around(here.map().prospects(), AROUND,
                game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y),
                game.getGameVariable(GameVariable.POSITION_Z));
    }
}
