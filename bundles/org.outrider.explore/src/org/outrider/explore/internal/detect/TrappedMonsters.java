/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.List;

import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.explore.MonsterMode;

/** Watches a player who cannot be hurt explore the map, and finds monsters that never wake or get nowhere. */
public final class TrappedMonsters implements PlayDetector {

    static final Rule ASLEEP = new Rule("monster-never-woke", "The monster never woke up",
            "Nobody will fight it, and whoever wants all kills cannot have them.", Severity.WARNING);
    static final Rule CAUGHT = new Rule("monster-caught", "The monster is caught where it stands",
            "It wants to attack and gets nowhere, an easy target or one that nobody can get at.", Severity.WARNING);

    private static final int TICS = 35 * 60 * 8;
    /** A monster that is awake for so long should have got somewhere. */
    private static final int AWAKE_TICS = 35 * 25;
    private static final double CAUGHT_WITHIN = 24;
    private static final int LOOK_INTERVAL = 5;

    @Override
    public List<Rule> rules() {
        return List.of(ASLEEP, CAUGHT);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        List<Finding> findings = new ArrayList<>();
        try (Game game = map.open(PlayedMap.SKILL, MonsterMode.INVULNERABLE)) {
            game.newEpisode();
            MonsterWatch watch = new MonsterWatch(map, game);
            ExplorerAgent explorer = map.explorer();
            explorer.beginEpisode(game, 1);
            double[] action = new double[map.buttons().size()];
            java.util.BitSet entered = new java.util.BitSet();
            for (int tic = 0; tic < TICS && !game.isEpisodeFinished() && !map.isOver(); tic++) {
                game.makeAction(action, explorer.act(game, action));
                entered.set(game.playerSector());
                if (tic % LOOK_INTERVAL == 0) {
                    watch.look(game);
                }
            }
            report(map, watch, entered, findings);
        }
        return findings;
    }

    private static void report(PlayedMap map, MonsterWatch watch, java.util.BitSet entered, List<Finding> findings) {
        List<Integer> caught = new ArrayList<>();
        for (MonsterWatch.Monster monster : watch.all()) {
            if (monster.isGone()) {
                continue;
            }
            if (monster.stirTics() * LOOK_INTERVAL > AWAKE_TICS && monster.farthest() < CAUGHT_WITHIN) {
                caught.add(monster.thing);
            } else if (!monster.isAwake() && wasNear(map, entered, monster)) {
                findings.add(map.finding(ASLEEP).thing(monster.thing).title("The " + monster.name + " never woke up")
                        .detail("an explorer walked through its sector and all around, and it did not stir").build());
            }
        }
        for (int thing : caught) {
            findings.add(map.finding(CAUGHT).things(IndexSet.of(thing))
                    .detail("awake for " + AWAKE_TICS / 35 + " s and more, and never " + (int) CAUGHT_WITHIN
                            + " map units away from its place").build());
        }
    }

    /** True where the explorer was in the monster's own sector, so that it should have been noticed. */
    private static boolean wasNear(PlayedMap map, java.util.BitSet entered, MonsterWatch.Monster monster) {
        return entered.get(map.map().sectorAt((int) monster.startX << 16, (int) monster.startY << 16));
    }
}
