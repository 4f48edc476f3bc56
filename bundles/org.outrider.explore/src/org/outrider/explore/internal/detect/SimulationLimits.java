/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.SimulationLoad;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.internal.search.Cell;

/**
 * Finds places at which the original engine's tables for what moves and acts would not do: in replays of games that
 * together set off all that the search did, in shots all around from each of its places, and in a walk among monsters.
 */
public final class SimulationLimits implements PlayDetector {

    static final Rule PLATFORMS = new Rule("platform-overflow", "Too many lifts move at once",
            "The original engine ends with an error here.", Severity.WARNING);
    static final Rule CEILINGS = new Rule("ceiling-overflow", "Too many ceilings move at once",
            "The original engine cannot stop some of them any more, nor set them going again.", Severity.NOTE);
    static final Rule BUTTONS = new Rule("button-overflow", "Too many switches are pressed at once",
            "The original engine ends with an error here.", Severity.WARNING);
    static final Rule INTERCEPTS = new Rule("intercept-overflow", "A shot crosses too many lines and things",
            "The original engine overwrites what it needs: shots hit nothing any more, or the game breaks off.",
            Severity.WARNING);
    static final Rule TOUCHED = new Rule("touched-lines-overflow", "A body touches too many special lines",
            "The original engine overwrites what it needs: walls stop stopping anybody, or the game breaks off.",
            Severity.WARNING);

    private static final int MAX_REPLAYS = 16;
    private static final int WALK_TICS = 35 * 60 * 3;
    private static final int SHOT_INTERVAL = 35;
    private static final int DIRECTIONS = 8;
    private static final double FULL_TURN = 360;
    /** A pistol that is ready fires within so many tics. */
    private static final int SHOT_TICS = 6;
    private static final int TURN = 0;
    private static final int ATTACK = 3;

    @Override
    public List<Rule> rules() {
        return List.of(PLATFORMS, CEILINGS, BUTTONS, INTERCEPTS, TOUCHED);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        Overflows worst = new Overflows(map);
        games(map).forEach(cell -> replay(map, cell, worst));
        shootAround(map, worst);
        walk(map, worst);
        return worst.findings(rules());
    }

    /** Moments whose games set off, each for itself, more than those before them. */
    private static List<Cell> games(PlayedMap map) {
        List<Cell> chosen = new ArrayList<>();
        BitSet done = new BitSet();
        Cell best = next(map, done);
        while (best != null && chosen.size() < MAX_REPLAYS) {
            chosen.add(best);
            done.or(best.lineage().lines());
            best = next(map, done);
        }
        return chosen;
    }

    private static @Nullable Cell next(PlayedMap map, BitSet done) {
        Cell best = null;
        int most = 0;
        for (Cell cell : map.archive().all()) {
            BitSet fresh = (BitSet) cell.lineage().lines().clone();
            fresh.andNot(done);
            if (fresh.cardinality() > most) {
                most = fresh.cardinality();
                best = cell;
            }
        }
        return best;
    }

    private static void replay(PlayedMap map, Cell cell, Overflows worst) {
        Game game = map.game();
        game.restore(cell.snapshot());
        game.replayEpisode(game.recordedDemo());
        while (!game.isEpisodeFinished() && !map.isOver()) {
            game.advanceAction(1, true);
            note(game, worst);
        }
    }

    private static void shootAround(PlayedMap map, Overflows worst) {
        Game game = map.game();
        double[] action = new double[map.buttons().size()];
        Set<List<Integer>> looked = new HashSet<>();
        for (Cell cell : map.archive().all()) {
            Cell.Key key = cell.key();
            if (map.isOver() || !looked.add(List.of(key.sector(), key.column(), key.row()))) {
                continue;
            }
            for (int i = 0; i < DIRECTIONS && !map.isOver(); i++) {
                game.restore(cell.snapshot());
                action[ATTACK] = 0;
                action[TURN] = i * FULL_TURN / DIRECTIONS;
                game.makeAction(action, 1);
                action[TURN] = 0;
                action[ATTACK] = 1;
                for (int tic = 0; tic < SHOT_TICS && !game.isEpisodeFinished(); tic++) {
                    game.makeAction(action, 1);
                    note(game, worst);
                }
            }
        }
    }

    /** Lets a player who cannot be hurt draw the monsters' fire. */
    private static void walk(PlayedMap map, Overflows worst) throws GameException {
        try (Game game = map.open(PlayedMap.SKILL, MonsterMode.INVULNERABLE)) {
            game.newEpisode();
            ExplorerAgent explorer = map.explorer().peaceful();
            explorer.beginEpisode(game, 1);
            double[] action = new double[map.buttons().size()];
            for (int tic = 0; tic < WALK_TICS && !game.isEpisodeFinished() && !map.isOver(); tic++) {
                explorer.act(game, action);
                action[ATTACK] = tic % SHOT_INTERVAL == 0 ? 1 : 0;
                game.makeAction(action, 1);
                note(game, worst);
            }
        }
    }

    private static void note(Game game, Overflows worst) {
        SimulationLoad load = game.simulationLoad();
        worst.note(game, PLATFORMS, load.platforms(), SimulationLoad.MAX_PLATFORMS);
        worst.note(game, CEILINGS, load.ceilings(), SimulationLoad.MAX_CEILINGS);
        worst.note(game, BUTTONS, load.buttons(), SimulationLoad.MAX_BUTTONS);
        worst.note(game, INTERCEPTS, load.intercepts(), SimulationLoad.MAX_INTERCEPTS);
        worst.note(game, TOUCHED, load.touchedLines(), SimulationLoad.MAX_TOUCHED_LINES);
    }
}
