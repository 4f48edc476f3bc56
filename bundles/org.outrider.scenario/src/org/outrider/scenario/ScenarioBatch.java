/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.State;
import org.outrider.engine.vec.Episodes;
import org.outrider.engine.vec.VecGame;

/**
 * Games of scenarios that are played in step and shown in one batch, for agents that learn.
 *
 * <p>A game whose episode ends begins the next one at once, with a seed that follows from the batch's seed, the game's
 * number and the episode's: reward, end and summary of the step are those of the old episode, what is shown is the
 * first moment of the new one. What games do depends neither on the number of threads nor on each other; a step
 * allocates nothing but the summaries of episodes that end.
 */
public final class ScenarioBatch implements AutoCloseable {

    /** Odd numbers that spread the numbers of games and episodes over the seeds. */
    private static final long GAME_STEP = 0x9E3779B97F4A7C15L;
    private static final long EPISODE_STEP = 0xD1B54A32D192ED03L;

    private final List<Course> courses;
    private final Scenario scenario;
    private final ActionSpace actions;
    private final VecGame games;
    private final EpisodeMeter[] meters;
    private final @Nullable EpisodeSummary[] summaries;
    private final long[] episodes;
    private final boolean savesGames;
    private final Episodes metered = new Metered();
    private final double[][] pressed;
    private final long seed;
    private final int width;

    private ScenarioBatch(GameEngine engine, List<Course> courses, Observation observation, int threads, long seed)
            throws GameException {
        this.courses = List.copyOf(courses);
        this.seed = seed;
        savesGames = engine.status().has(EngineFeature.SAVED_GAMES);
        scenario = courses.getFirst().scenario();
        actions = scenario.actions();
        width = observation.resolution().width();
        meters = courses.stream().map(course -> new EpisodeMeter(course.scenario())).toArray(EpisodeMeter[]::new);
        summaries = new EpisodeSummary[courses.size()];
        episodes = new long[courses.size()];
        pressed = new double[courses.size()][];
        games = VecGame.open(engine, courses.stream().map(course -> course.setup(observation)).toList(),
                metered, scenario.frameSkip(), threads);
        games.reset();
    }

    /**
     * Opens games of scenarios, at the beginning of their first episodes.
     *
     * @param courses the scenario of each game: often the same one, or several with the same actions, variables and
     *        frame skip
     * @param observation what the agent sees; planar
     * @param threads how many games are played at a time
     * @param seed source of the seeds of all episodes
     * @throws GameException where a map cannot be played
     * @throws IllegalArgumentException where the scenarios do not go together
     */
    public static ScenarioBatch open(GameEngine engine, List<Course> courses, Observation observation, int threads,
            long seed) throws GameException {
        for (Course course : courses) {
            Scenario first = courses.getFirst().scenario();
            Scenario other = course.scenario();
            if (!first.actions().combinations().equals(other.actions().combinations())
                    || first.frameSkip() != other.frameSkip()) {
                throw new IllegalArgumentException("the scenarios " + first.name() + " and " + other.name()
                        + " do not go together: their actions or the tics of a step differ");
            }
        }
        return new ScenarioBatch(engine, courses, observation, threads, seed);
    }

    /** What each episode begins with and each step is worth. */
    private final class Metered implements Episodes {

        @Override
        public void begin(int index, Game game) {
            long episodeSeed = seed + (index + 1) * GAME_STEP + episodes[index] * EPISODE_STEP;
            episodes[index]++;
            game.newEpisode(episodeSeed);
            meters[index].begin(game, episodeSeed);
        }

        @Override
        public double stepped(int index, Game game, double[] action) {
            double reward = meters[index].stepped(game, action);
            summaries[index] = game.isEpisodeFinished() ? meters[index].summary(game) : null;
            return reward;
        }
    }

    /** Number of games. */
    public int size() {
        return games.size();
    }

    /** Planes that show a game. */
    public int channels() {
        return games.channels();
    }

    /** Height of the planes in pixels. */
    public int height() {
        return games.height();
    }

    /** Width of the planes in pixels. */
    public int width() {
        return games.width();
    }

    /** What a game plays. */
    public Scenario scenario(int index) {
        return courses.get(index).scenario();
    }

    /** What is chosen from, the same in all games. */
    public ActionSpace actions() {
        return actions;
    }

    /** Number of variables that are told of each game. */
    public int variableCount() {
        return scenario.variables().size();
    }

    /**
     * Plays one step of the scenario's frame skip in all games.
     *
     * @param chosen number of the action of each game
     */
    public void step(int[] chosen) {
        for (int i = 0; i < pressed.length; i++) {
            pressed[i] = actions.action(chosen[i]);
        }
        games.step(pressed);
    }

    /** What the games show: games x channels x height x width, one byte each; overwritten by the next step. */
    public ByteBuffer observations() {
        return games.observations();
    }

    /** The variables of the games, games x variables; overwritten by the next step. */
    public double[] variables() {
        return games.variables();
    }

    /** What the last step was worth in each game; overwritten by the next. */
    public double[] rewards() {
        return games.rewards();
    }

    /** How the episode ended that a game finished in the last step; null where it goes on. */
    public @Nullable EpisodeEnd end(int index) {
        return games.end(index);
    }

    /** What became of the episode that a game finished in the last step; null where it goes on. */
    public @Nullable EpisodeSummary summary(int index) {
        return summaries[index];
    }

    /** What a game shows beyond the batch; valid until the next step. */
    public State state(int index) {
        return games.state(index);
    }

    /**
     * The {@link GameFeature}s in a game's picture as bits.
     *
     * @throws IllegalStateException where labels are not observed
     */
    public int features(int index) {
        var labels = games.state(index).labelList();
        if (labels == null) {
            throw new IllegalStateException("game features need an observation with labels");
        }
        return GameFeature.in(labels, width);
    }

    /**
     * Keeps the present moment of all games, to go on from it exactly, in this process or in another; of an engine
     * without {@link EngineFeature#SAVED_GAMES} only how many episodes there were.
     */
    public void save(DataOutputStream out) throws IOException {
        for (int i = 0; i < meters.length; i++) {
            out.writeLong(episodes[i]);
            if (savesGames) {
                games.game(i).save(out);
                meters[i].save(out);
            }
        }
    }

    /**
     * Goes back to a moment that a batch of the same courses and seed kept; with an engine that cannot keep games, to
     * the beginning of the episodes that follow.
     *
     * @return true where games go on exactly
     * @throws IOException where it cannot be read, or is of other games
     */
    public boolean load(DataInputStream in) throws IOException {
        for (int i = 0; i < meters.length; i++) {
            episodes[i] = in.readLong();
            if (savesGames) {
                games.game(i).load(in);
                meters[i].load(in, games.game(i));
            } else {
                metered.begin(i, games.game(i));
            }
        }
        games.refresh();
        return savesGames;
    }

    /** Ends the games and their threads; the courses stay open. */
    @Override
    public void close() {
        games.close();
    }
}
