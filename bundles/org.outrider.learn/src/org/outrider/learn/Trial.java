/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.train.Evaluator;
import org.outrider.scenario.Course;
import org.outrider.scenario.EpisodeSummary;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.ScenarioGame;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;

/**
 * Has agents play a scenario for comparison: always the best action they know, in episodes that follow from a seed.
 *
 * @param engine that runs the games
 * @param course what is played; the scenario's own actions, for those who act by chance
 * @param episodes how many, at least 1
 * @param seed of all episodes
 * @param threads how many games are played at a time
 */
public record Trial(GameEngine engine, Course course, int episodes, long seed, int threads) {

    private static final int GAMES = 16;

    /**
     * Has a trained agent play, with the actions that it was trained with.
     *
     * @throws IOException where its parameters are damaged
     * @throws TorchException where libtorch cannot be loaded
     * @throws GameException where the map cannot be played
     */
    public List<EpisodeSummary> play(Checkpoint checkpoint) throws IOException, TorchException, GameException {
        CheckpointInfo info = checkpoint.info();
        List<GameVariable> variables = info.settings().network().variables().stream().map(VariableInput::variable)
                .toList();
        Scenario fitted = course.scenario().withActions(info.actionSpace()).withFrameSkip(info.frameSkip())
                .withVariables(variables);
        try (QNetwork network = checkpoint.file().toNetwork(ComputeDevice.choose("cpu"))) {
            return new Evaluator(engine, List.of(new Course(fitted, course.wads())), info.settings().view(), threads)
                    .play(network, episodes, GAMES, seed, () -> false);
        }
    }

    /**
     * Plays by chance, the floor that others are compared with.
     *
     * @throws GameException where the map cannot be played
     */
    public List<EpisodeSummary> playByChance() throws GameException {
        List<EpisodeSummary> summaries = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        try (ScenarioGame game = ScenarioGame.open(engine, course, Observation.NONE)) {
            for (int i = 0; i < episodes; i++) {
                game.reset(random.nextLong());
                while (!game.isOver()) {
                    game.step(random.nextInt(course.scenario().actions().size()));
                }
                summaries.add(game.summary());
            }
        }
        return summaries;
    }
}
