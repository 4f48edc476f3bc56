/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.explore.MonsterMode;

/** Finds starts at which players are killed before they have done anything. */
public final class DeadlyStarts implements PlayDetector {

    static final Rule RULE = new Rule("killed-at-start", "Players are killed where they start",
            "Whoever looks around for some seconds, or waits for the others, is dead.", Severity.WARNING);

    private static final int GAMES = 8;
    private static final int TICS = 350;
    private static final int START = 1;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        Skills deadly = Skills.NONE;
        int most = 0;
        for (int skill = 1; skill <= 5 && !map.isOver(); skill++) {
            int deaths = deaths(map, skill);
            if (deaths * 2 >= GAMES) {
                deadly = deadly.or(Skills.of(skill));
                most = Math.max(most, deaths);
            }
        }
        return deadly.isEmpty() ? List.of() : List.of(map.finding(RULE).things(start(map)).skills(deadly)
                .detail("a player who does nothing is dead within " + TICS / 35 + " s in " + most + " of " + GAMES
                        + " games").build());
    }

    private static int deaths(PlayedMap map, int skill) throws GameException {
        int deaths = 0;
        try (Game game = map.open(skill, MonsterMode.ON)) {
            double[] nothing = new double[map.buttons().size()];
            for (int seed = 1; seed <= GAMES && !map.isOver(); seed++) {
                game.newEpisode(seed);
                game.makeAction(nothing, TICS);
                deaths += game.isPlayerDead() ? 1 : 0;
            }
        }
        return deaths;
    }

    private static IndexSet start(PlayedMap map) {
        for (int thing = 0; thing < map.map().things().size(); thing++) {
            if (map.map().things().get(thing).type() == START) {
                return IndexSet.of(thing);
            }
        }
        return IndexSet.empty();
    }
}
