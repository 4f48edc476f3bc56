/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.State;

/**
 * One game of a scenario, played step by step; for evaluation, and for the curious.
 *
 * <pre>
 * game.reset(seed);
 * while (!game.isOver()) {
 *     double reward = game.step(agent.choose(game.state()));
 * }
 * EpisodeSummary summary = game.summary();
 * </pre>
 *
 * <p>The same seed and the same actions give the same episode. Belongs to one thread at a time; a step allocates
 * nothing.
 */
public final class ScenarioGame implements AutoCloseable {

    private final Scenario scenario;
    private final Game game;
    private final EpisodeMeter meter;

    private ScenarioGame(Scenario scenario, Game game) {
        this.scenario = scenario;
        this.game = game;
        meter = new EpisodeMeter(scenario);
        reset(0);
    }

    /**
     * Opens a game at the beginning of the episode of seed 0.
     *
     * @param observation what the agent sees
     * @throws GameException where the map cannot be played
     */
    public static ScenarioGame open(GameEngine engine, Course course, Observation observation) throws GameException {
        return new ScenarioGame(course.scenario(), engine.open(course.setup(observation)));
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The game, for questions; it must not be played by others. */
    public Game game() {
        return game;
    }

    /** Begins an episode. */
    public void reset(long seed) {
        game.newEpisode(seed);
        meter.begin(game, seed);
    }

    /**
     * Plays a step of the scenario's frame skip; does nothing once the episode is over.
     *
     * @param action number in the scenario's actions
     * @return the reward by the scenario's table
     */
    public double step(int action) {
        if (isOver()) {
            return 0;
        }
        double[] buttons = scenario.actions().action(action);
        game.makeAction(buttons, scenario.frameSkip());
        return meter.stepped(game, buttons);
    }

    /** What the agent sees; null once the episode is over. */
    public @Nullable State state() {
        return game.getState();
    }

    public boolean isOver() {
        return game.isEpisodeFinished();
    }

    /**
     * What became of the episode.
     *
     * @throws IllegalStateException while it is played
     */
    public EpisodeSummary summary() {
        return meter.summary(game);
    }

    /** Keeps the present moment, to go back to it in this process or in another. */
    public void save(DataOutputStream out) throws IOException {
        game.save(out);
        meter.save(out);
    }

    /**
     * Goes back to a moment that a game of the same course kept.
     *
     * @throws IOException where it cannot be read, or is of another game
     */
    public void load(DataInputStream in) throws IOException {
        game.load(in);
        meter.load(in, game);
    }

    @Override
    public void close() {
        game.close();
    }
}
