/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.List;

import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.explore.Past;
import org.outrider.agent.internal.explore.Wish;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameVariable;
import org.outrider.explore.MonsterMode;
import org.outrider.wad.map.Vertex;

/**
 * Watches a player who cannot be hurt walk through the map and shoot into the air, and finds monsters that get nowhere;
 * then goes up to those that still sleep, and finds which do not wake even then.
 */
public final class TrappedMonsters implements PlayDetector {

    static final Rule ASLEEP = new Rule("monster-never-woke", "The monster never woke up",
            "Nobody will fight it, and whoever wants all kills cannot have them.", Severity.WARNING);
    static final Rule CAUGHT = new Rule("monster-caught", "The monster is caught where it stands",
            "It wants to attack and gets nowhere, an easy target or one that nobody can get at.", Severity.WARNING);

    private static final int TICS = 35 * 60 * 6;
    private static final int VISIT_TICS = 35 * 40;
    private static final int STAY_TICS = 35 * 8;
    /** A monster that is awake for so long should have got somewhere. */
    private static final int AWAKE_TICS = 35 * 60;
    private static final int STIRS = 4;
    private static final double CAUGHT_WITHIN = 24;
    /** From farther away a visit has told nothing: a door may be shut in between that this walk did not open. */
    private static final double VISITED_WITHIN = 400;
    private static final int LOOK_INTERVAL = 5;
    private static final int SHOT_INTERVAL = 35 * 6;
    private static final int ATTACK = 3;

    @Override
    public List<Rule> rules() {
        return List.of(ASLEEP, CAUGHT);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        try (Game game = map.open(PlayedMap.SKILL, MonsterMode.INVULNERABLE)) {
            return new Walk(map, game).run();
        }
    }

    /** One walk through a map. */
    private static final class Walk {

        private final PlayedMap map;
        private final Game game;
        private final ExplorerAgent explorer;
        private final MonsterWatch watch;
        private final double[] action;
        private final List<Finding> findings = new ArrayList<>();

        Walk(PlayedMap map, Game game) {
            this.map = map;
            this.game = game;
            game.newEpisode();
            explorer = map.explorer().peaceful();
            watch = new MonsterWatch(map, game);
            action = new double[map.buttons().size()];
        }

        List<Finding> run() {
            explorer.beginEpisode(game, 1);
            for (int tic = 0; tic < TICS && goesOn(); tic++) {
                play(tic);
            }
            List<Integer> caught = watch.all().stream().filter(Walk::isCaught).map(monster -> monster.thing).toList();
            for (int thing : caught) {
                findings.add(map.finding(CAUGHT).things(IndexSet.of(thing))
                        .detail("awake for " + AWAKE_TICS / 35 + " s and more, and never " + (int) CAUGHT_WITHIN
                                + " map units away from its place").build());
            }
            watch.all().stream().filter(monster -> !monster.isAwake()).forEach(this::visit);
            return findings;
        }

        private boolean goesOn() {
            return !game.isEpisodeFinished() && !map.isOver();
        }

        private void play(int tic) {
            explorer.act(game, action);
            // A shot now and then wakes what can hear.
            action[ATTACK] = tic % SHOT_INTERVAL == 0 ? 1 : 0;
            game.makeAction(action, 1);
            if (tic % LOOK_INTERVAL == 0) {
                watch.look(game);
            }
        }

        private static boolean isCaught(MonsterWatch.Monster monster) {
            return !monster.isGone() && monster.awakeLooks() * LOOK_INTERVAL > AWAKE_TICS
                    && monster.stirs() >= STIRS && monster.farthest() < CAUGHT_WITHIN;
        }

        /** Goes as near to a sleeping monster as one can get, and looks whether that wakes it. */
        private void visit(MonsterWatch.Monster monster) {
            explorer.takeOver(game, monster.thing, Past.NONE, List.of(new Wish.GoTo(monster.startX, monster.startY)));
            int stay = 0;
            for (int tic = 0; tic < VISIT_TICS && stay < STAY_TICS && goesOn() && !monster.isAwake(); tic++) {
                stay += explorer.isWishing() ? 0 : 1;
                play(tic);
            }
            boolean visited = distanceTo(monster) < VISITED_WITHIN;
            if (goesOn() && !monster.isAwake() && stay >= STAY_TICS && (visited || isShutAway(monster))) {
                findings.add(map.finding(ASLEEP).thing(monster.thing).title("The " + monster.name + " never woke up")
                        .detail(visited ? "neither shots nor a player who came near woke it"
                                : "no shot woke it, and nothing lets a player in to where it stands").build());
            }
        }

        /** Whether no door or lift of the map ever lets a player to where it stands. */
        private boolean isShutAway(MonsterWatch.Monster monster) {
            int sector = map.map().sectorAt((int) (monster.startX * Vertex.UNIT), (int) (monster.startY * Vertex.UNIT));
            return !map.survey().sectors().get(sector) && !map.entered().get(sector);
        }

        private double distanceTo(MonsterWatch.Monster monster) {
            return Math.hypot(game.getGameVariable(GameVariable.POSITION_X) - monster.startX,
                    game.getGameVariable(GameVariable.POSITION_Y) - monster.startY);
        }
    }
}
