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
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** Chooses leaps to try: those of a kind that was tried least. */
final class Leaps {

    /** A cell that was chosen before counts as so much farther away. */
    private static final double FATIGUE = 20;
    /** Leaps that start within so many map units are tried together. */
    private static final double AROUND = 128;
    private static final int MOST_FROM_HERE = 12;
    /** A leap that was made once is less urgent, as if it had been tried so often. */
    private static final int MADE = 3;
    private static final int KEPT_WORLDS = 64;

    private final NavMap nav;
    private final Map<Leap.Kind, Integer> tries = new HashMap<>();
    /** Leaps found for a state of the world and a part of the map. */
    private final Map<Cell.Key, List<Leap>> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Cell.Key, List<Leap>> eldest) {
            return size() > KEPT_WORLDS;
        }
    };

    Leaps(NavMap nav) {
        this.nav = nav;
    }

    /**
     * Plans a leap in the world of a cell, from the nearest cell of that world.
     *
     * @param game at the moment of the cell
     * @return null where nothing is worth a leap
     */
    @Nullable Plan plan(Cell cell, Archive archive, Game game, SplittableRandom random) {
        List<Leap> leaps = known.computeIfAbsent(cell.key(), key -> find(game));
        if (leaps.isEmpty()) {
            return null;
        }
        int least = leaps.stream().mapToInt(leap -> tries.getOrDefault(leap.kind(), 0)).min().orElseThrow();
        List<Leap> fresh = leaps.stream().filter(leap -> tries.getOrDefault(leap.kind(), 0) == least).toList();
        Leap leap = fresh.get(random.nextInt(fresh.size()));
        Cell near = archive.inWorld(cell.key().world()).stream()
                .min(Comparator.comparingDouble(
                        (Cell other) -> other.distanceTo(leap.startX(), leap.startY(), leap.height())
                                + FATIGUE * other.timesChosen()).thenComparingInt(Cell::number))
                .orElse(cell);
        near.choose();
        List<Leap> around = leaps.stream().filter(other -> other.height() == leap.height()
                && Math.hypot(other.startX() - leap.startX(), other.startY() - leap.startY()) < AROUND).toList();
        around.forEach(other -> tries.merge(other.kind(), 1, Integer::sum));
        return new Plan(near, List.of(leap.start()), false, around, true, false);
    }

    /** Leaps that start near the player and have been tried least. */
    List<Leap> fromHere(Game game) {
        double x = game.getGameVariable(GameVariable.POSITION_X);
        double y = game.getGameVariable(GameVariable.POSITION_Y);
        double z = game.getGameVariable(GameVariable.POSITION_Z);
        List<Leap> near = find(game).stream()
                .filter(leap -> Math.abs(leap.height() - z) <= Body.STEP
                        && Math.hypot(leap.startX() - x, leap.startY() - y) < AROUND)
                .sorted(Comparator.comparingInt(leap -> tries.getOrDefault(leap.kind(), 0))).limit(MOST_FROM_HERE)
                .toList();
        near.forEach(leap -> tries.merge(leap.kind(), 1, Integer::sum));
        return near;
    }

    /** Takes note that a leap got to the other side. */
    void leapt(Leap leap) {
        tries.merge(leap.kind(), MADE, Integer::sum);
    }

    private List<Leap> find(Game game) {
        LiveHeights heights = new LiveHeights(nav, game);
        int start = nav.cells().nearestWalkable(game.getGameVariable(GameVariable.POSITION_X),
                game.getGameVariable(GameVariable.POSITION_Y));
        return start < 0 ? List.of() : new LeapFinder(nav, heights,
                new ReachSurvey(nav, heights, game.keys(), start).cells()).find();
    }
}
