/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.classic.ClassicEngine;

/** Plays scenarios for tests. */
final class Played {

    private Played() {
    }

    static Scenario scenario(String name) {
        return Scenarios.find(name).orElseThrow();
    }

    /** An open game without pictures, which closes its course. */
    static OpenGame open(Scenario scenario) throws GameException {
        Course course = Course.of(scenario);
        return new OpenGame(course, ScenarioGame.open(new ClassicEngine(), course, Observation.NONE));
    }

    /** A game and the course under it. */
    record OpenGame(Course course, ScenarioGame game) implements AutoCloseable {

        @Override
        public void close() {
            game.close();
            course.close();
        }
    }

    /** Plays an episode by a policy that looks at the game. */
    static EpisodeSummary episode(Scenario scenario, long seed, ToIntFunction<Game> policy) throws GameException {
        try (OpenGame open = open(scenario)) {
            return episode(open.game(), seed, policy);
        }
    }

    static EpisodeSummary episode(ScenarioGame game, long seed, ToIntFunction<Game> policy) {
        game.reset(seed);
        while (!game.isOver()) {
            game.step(policy.applyAsInt(game.game()));
        }
        return game.summary();
    }

    /** Plays episodes by chance, of the seeds from 0 on. */
    static List<EpisodeSummary> byChance(Scenario scenario, int episodes) throws GameException {
        List<EpisodeSummary> summaries = new ArrayList<>();
        try (OpenGame open = open(scenario)) {
            ScenarioGame game = open.game();
            for (int seed = 0; seed < episodes; seed++) {
                Random random = new Random(seed);
                game.reset(seed);
                while (!game.isOver()) {
                    game.step(random.nextInt(scenario.actions().size()));
                }
                summaries.add(game.summary());
            }
        }
        return summaries;
    }

    /** Number of the action that presses exactly these buttons, such as MOVE_FORWARD+TURN_LEFT. */
    static int action(Scenario scenario, String buttons) {
        for (int i = 0; i < scenario.actions().size(); i++) {
            if (scenario.actions().describe(i).equals(buttons)) {
                return i;
            }
        }
        throw new AssertionError("no action " + buttons);
    }
}
