/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.State;

/**
 * Independent games that are played in step, some at a time, and shown in one batch.
 *
 * <p>The batch is one direct buffer of bytes, games x channels x height x width: for each game the planes of the
 * screen, then depth, labels and automap, as far as its observation has them. A game whose episode ends in a step
 * begins the next one at once: the step's reward and end are those of the old episode, what is shown is the first state
 * of the new one.
 *
 * <p>What games do and show does not depend on the number of threads. A step allocates nothing.
 */
public final class VecGame implements AutoCloseable {

    private final List<Game> games;
    private final Episodes episodes;
    private final BatchLayout layout;
    private final WorkCrew crew;
    private final int frameSkip;
    private final ByteBuffer observations;
    private final int variableCount;
    private final double[] variables;
    private final double[] rewards;
    private final @Nullable EpisodeEnd[] ends;
    private final int[] lengths;
    private final State[] states;
    private final WorkCrew.Work stepOne = this::stepOne;
    private final WorkCrew.Work resetOne = this::resetOne;
    private final WorkCrew.Work show = this::show;
    private double[][] actions = {};

    private VecGame(List<Game> games, Episodes episodes, BatchLayout layout, int threads, int frameSkip) {
        this.games = games;
        this.episodes = episodes;
        this.layout = layout;
        this.frameSkip = frameSkip;
        int size = games.size();
        observations = ByteBuffer.allocateDirect(layout.bytes(size));
        variableCount = games.getFirst().setup().variables().size();
        variables = new double[size * variableCount];
        rewards = new double[size];
        ends = new EpisodeEnd[size];
        lengths = new int[size];
        states = new State[size];
        crew = new WorkCrew(Math.min(threads, size));
    }

    /**
     * Opens games that differ in their seeds: that of the setup, where it has one, and the numbers after it.
     *
     * @param count number of games, at least 1
     * @param frameSkip tics of each step, at least 1
     * @param threads how many games are played at a time, at least 1
     * @throws GameException where the map cannot be played
     * @throws IllegalArgumentException where the screen's format is not planar, or a number is out of range
     */
    public static VecGame open(GameEngine engine, GameSetup setup, int count, int frameSkip, int threads)
            throws GameException {
        return open(engine, IntStream.range(0, count)
                .mapToObj(i -> setup.seed().isPresent() ? setup.withSeed(setup.seed().getAsLong() + i) : setup)
                .toList(), frameSkip, threads);
    }

    /**
     * Opens games of several setups, on different maps perhaps, which have the same buttons, variables and observation.
     *
     * @param frameSkip tics of each step, at least 1
     * @param threads how many games are played at a time, at least 1
     * @throws GameException where a map cannot be played
     * @throws IllegalArgumentException where setups do not go together, the screen's format is not planar, or a number
     *         is out of range
     */
    public static VecGame open(GameEngine engine, List<GameSetup> setups, int frameSkip, int threads)
            throws GameException {
        return open(engine, setups, Episodes.OF_THE_SETUP, frameSkip, threads);
    }

    /**
     * Opens games whose episodes and rewards are somebody else's; see {@link #open(GameEngine, List, int, int)}. The
     * first episodes begin with {@link #reset()}.
     */
    public static VecGame open(GameEngine engine, List<GameSetup> setups, Episodes episodes, int frameSkip,
            int threads) throws GameException {
        if (setups.isEmpty() || frameSkip < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    setups.size() + " games, " + frameSkip + " tics a step, " + threads + " threads: at least 1 each");
        }
        GameSetup first = setups.getFirst();
        for (GameSetup setup : setups) {
            if (!setup.observation().equals(first.observation()) || !setup.variables().equals(first.variables())
                    || !setup.buttons().equals(first.buttons())) {
                throw new IllegalArgumentException("the games differ in their buttons, variables or observations");
            }
        }
        BatchLayout layout = BatchLayout.of(first.observation());
        List<Game> games = new ArrayList<>();
        try {
            for (GameSetup setup : setups) {
                games.add(engine.open(setup));
            }
        } catch (GameException e) {
            games.forEach(Game::close);
            throw e;
        }
        VecGame opened = new VecGame(games, episodes, layout, threads, frameSkip);
        opened.refresh();
        return opened;
    }

    /** Number of games. */
    public int size() {
        return games.size();
    }

    /** Number of planes that show a game. */
    public int channels() {
        return layout.channels();
    }

    /** Height of the planes in pixels. */
    public int height() {
        return layout.height();
    }

    /** Width of the planes in pixels. */
    public int width() {
        return layout.width();
    }

    /** A game, for questions; it must not be played by others. */
    public Game game(int index) {
        return games.get(index);
    }

    /** Begins a new episode in all games. */
    public void reset() {
        crew.doAll(games.size(), resetOne);
    }

    /** Shows the games as they are, after some went back to a kept state. */
    public void refresh() {
        crew.doAll(games.size(), show);
    }

    /**
     * Plays one step in all games.
     *
     * @param newActions the action of each game, see {@link Game#makeAction(double[], int)}
     * @throws IllegalArgumentException where there is not one action for each game
     */
    public void step(double[][] newActions) {
        if (newActions.length != games.size()) {
            throw new IllegalArgumentException(newActions.length + " actions for " + games.size() + " games");
        }
        actions = newActions;
        crew.doAll(games.size(), stepOne);
    }

    private void resetOne(int index) {
        rewards[index] = 0;
        ends[index] = null;
        lengths[index] = 0;
        beginEpisode(index);
        show(index);
    }

    private void beginEpisode(int index) {
        Game game = games.get(index);
        episodes.begin(index, game);
        if (game.isEpisodeFinished()) {
            throw new IllegalStateException("the episode of game " + index + " is over when it begins");
        }
    }

    private void stepOne(int index) {
        Game game = games.get(index);
        game.makeAction(actions[index], frameSkip);
        rewards[index] = episodes.stepped(index, game, actions[index]);
        Optional<EpisodeEnd> end = game.episodeEnd();
        ends[index] = end.isPresent() ? end.get() : null;
        lengths[index] = game.getEpisodeTime();
        if (end.isPresent()) {
            beginEpisode(index);
        }
        show(index);
    }

    private void show(int index) {
        State state = games.get(index).getState();
        if (state == null) {
            throw new IllegalStateException("game " + index + " has no state");
        }
        states[index] = state;
        System.arraycopy(state.gameVariables(), 0, variables, index * variableCount, variableCount);
        layout.write(state, observations, index);
    }

    /**
     * What the games show: games x channels x height x width, one byte each. The same buffer each time, overwritten by
     * the next step.
     */
    public ByteBuffer observations() {
        return observations;
    }

    /** What a game shows beyond the batch, its list of labels, say; valid until the next step. */
    public State state(int index) {
        return states[index];
    }

    /** The values of the setup's variables, games x variables; overwritten by the next step. */
    public double[] variables() {
        return variables;
    }

    /** Reward of each game in the last step; overwritten by the next. */
    public double[] rewards() {
        return rewards;
    }

    /** How the episode ended that a game finished in the last step; null where it goes on. */
    public @Nullable EpisodeEnd end(int index) {
        return ends[index];
    }

    /** Tics that had passed in a game's episode after the last step, before another episode began. */
    public int episodeTime(int index) {
        return lengths[index];
    }

    /** Closes all games and ends the threads. */
    @Override
    public void close() {
        crew.close();
        games.forEach(Game::close);
    }
}
