/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.explore.MonsterMode;

/** Finds monsters that attack players who have only just arrived. */
public final class AwakeAtStart implements PlayDetector {

    static final Rule RULE = new Rule("monsters-awake-at-start", "Monsters attack at the very start",
            "Players are under fire before they have looked around.", Severity.WARNING);

    /** Three seconds, in which the player does nothing. */
    private static final int TICS = 105;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        Map<Integer, Skills> awake = new TreeMap<>();
        for (int skill : new int[] { 2, 3, 4 }) {
            Skills like = skill == 2 ? Skills.of(1, 2) : skill == 3 ? Skills.of(3) : Skills.of(4, 5);
            for (int thing : awake(map, skill)) {
                awake.merge(thing, like, Skills::or);
            }
        }
        Map<Skills, List<Integer>> bySkills = new LinkedHashMap<>();
        awake.forEach((thing, skills) -> bySkills.computeIfAbsent(skills, none -> new ArrayList<>()).add(thing));
        List<Finding> findings = new ArrayList<>();
        bySkills.forEach((skills, things) -> findings.add(map.finding(RULE).skills(skills)
                .things(IndexSet.of(things.stream().mapToInt(Integer::intValue)))
                .detail(things.size() + " monsters are awake within " + TICS / 35 + " s of a start in which the player"
                        + " does nothing").build()));
        return findings;
    }

    private static List<Integer> awake(PlayedMap map, int skill) throws GameException {
        try (Game game = map.open(skill, MonsterMode.INVULNERABLE)) {
            game.newEpisode();
            MonsterWatch watch = new MonsterWatch(map, game);
            double[] nothing = new double[map.buttons().size()];
            for (int tic = 0; tic < TICS && !game.isEpisodeFinished(); tic++) {
                game.makeAction(nothing, 1);
                watch.look(game);
            }
            return watch.awake();
        }
    }
}
