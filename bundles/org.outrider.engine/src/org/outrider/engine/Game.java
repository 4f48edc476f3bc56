/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.demo.Demo;

/**
 * A game in which an agent plays episodes of one map.
 *
 * <p>Belongs to one thread at a time. A game is deterministic: the same actions from the start of an episode always
 * lead to the same end, in every game of the same setup; with a seed, in the episode of the same number.
 */
public interface Game extends AutoCloseable {

    /** What the game was started with. */
    GameSetup setup();

    /** What the numbers in the map mean. */
    MapRules mapRules();

    /** What there is to be had on the map at the skill of the game. */
    Totals totals();

    /** The special that a line has now; 0 once one that works only once was spent. */
    int lineSpecial(int line);

    /** Starts the map anew. */
    void newEpisode();

    /**
     * Starts the map anew with chance from a seed of its own: the same seed, the same episode, whatever came before.
     */
    void newEpisode(long seed);

    /**
     * Starts the map anew and, once the episode is over or another one begins, writes its demo to a file. Where that
     * fails, the call that ended the episode throws an {@link java.io.UncheckedIOException}.
     *
     * @throws IllegalStateException where the setup has a seed or a script, see {@link #recordedDemo()}
     */
    void newEpisode(Path demoFile);

    /** True while the episode is one whose demo goes to a file. */
    boolean isRecordingEpisode();

    /**
     * Starts the map anew and plays a demo: until it is over, tics go by its commands and actions count for nothing. It
     * ends like any other episode, or with {@link EpisodeEnd#TIMEOUT} after the demo's last tic.
     *
     * @throws IllegalArgumentException where the demo is of another map or skill, or of several players
     */
    void replayEpisode(Demo demo);

    /** True while the episode is that of a demo. */
    boolean isReplayingEpisode();

    /**
     * Goes on by actions from here, where tics have gone by a demo's commands so far. Where no demo is played it does
     * nothing.
     *
     * @throws UnsupportedOperationException where the engine cannot leave a demo before its end
     */
    default void takeOver() {
        if (isReplayingEpisode()) {
            throw new UnsupportedOperationException("this engine plays demos to their end");
        }
    }

    /** True until the first action of an episode. */
    boolean isNewEpisode();

    /**
     * Presses buttons, which are held until told otherwise.
     *
     * @param action one number for each button of the setup; missing ones count as 0, further ones are ignored
     */
    void setAction(double[] action);

    /** The buttons that are held, one number for each button of the setup. */
    double[] getLastAction();

    /**
     * Lets tics pass. Stops at the tic that ends the episode; does nothing once it is over.
     *
     * @param tics at least 1
     * @param updateState false leaves state, rewards and events as they are, to be told with the next update
     * @throws IllegalStateException where the map has got out of hand: more would act in it than can be played; a new
     *         episode or a snapshot can still be played
     */
    void advanceAction(int tics, boolean updateState);

    /**
     * Acts for some tics and tells the reward gained in them. Stops at the tic that ends the episode; does nothing once
     * it is over.
     *
     * @param action one number for each button of the setup; missing ones count as 0, further ones are ignored
     * @param tics how long the buttons are held, at least 1
     */
    default double makeAction(double[] action, int tics) {
        setAction(action);
        advanceAction(tics, true);
        return getLastReward();
    }

    /**
     * What the agent sees since the last update; null once the episode is over.
     *
     * <p>It is drawn when first asked for. A game has one state and fills it anew.
     */
    @Nullable State getState();

    /** True once the map was left, the player died or time is up. */
    default boolean isEpisodeFinished() {
        return episodeEnd().isPresent();
    }

    /** True once the time given for the episode is up, unless it ended otherwise before. */
    default boolean isEpisodeTimeoutReached() {
        return episodeEnd().filter(end -> end == EpisodeEnd.TIMEOUT).isPresent();
    }

    /** Why the episode is over; empty while it is played. */
    Optional<EpisodeEnd> episodeEnd();

    /** True while the player is dead. */
    boolean isPlayerDead();

    /** Tics of the map that have passed. */
    int getEpisodeTime();

    /** Reward of the tics up to the last update of the state since the one before. */
    double getLastReward();

    /** Reward since the episode began. */
    double getTotalReward();

    /** The present value of a variable. */
    double getGameVariable(GameVariable variable);

    /**
     * Fills in the present values of the setup's variables.
     *
     * @param target at least as long as the setup's list of variables
     */
    void getGameVariables(double[] target);

    /** What happened in the tics up to the last update of the state since the one before, oldest first. */
    List<GameEvent> events();

    /** Fills a list with all objects of the map, in the engine's order. */
    void listObjects(ObjectList target);

    /** Number of the sector in which the player stands. */
    int playerSector();

    /** Present height of a sector's floor in map units. */
    double floorHeight(int sector);

    /** Present height of a sector's ceiling in map units. */
    double ceilingHeight(int sector);

    /**
     * What drawing the player's present view would take of the original game's tables.
     *
     * @throws IllegalStateException where the WADs lack what nothing can be drawn without
     */
    DrawingLoad drawingLoad();

    /**
     * What the tics up to the last update of the state since the one before took of the original game's tables; nothing
     * right after an episode has begun or a snapshot was restored.
     */
    SimulationLoad simulationLoad();

    /**
     * Draws the player's present view with what each of its pixels shows, whatever the setup's observation.
     *
     * @return overwritten by the next call
     * @throws IllegalStateException where the WADs lack what nothing can be drawn without
     */
    ViewInspection inspectView();

    /** Keys that the player holds. */
    Keys keys();

    /** Keeps the present state of the game, to come back to it any number of times. */
    Snapshot snapshot();

    /**
     * Goes back to a state that this game, or another one of the same setup, kept.
     *
     * @throws IllegalArgumentException where the snapshot is of another engine, WAD or map
     */
    void restore(Snapshot snapshot);

    /**
     * Keeps the present state of the game in a file, from which {@link #load} goes on in another process.
     *
     * @throws IOException where the file cannot be written
     */
    void save(Path file) throws IOException;

    /**
     * Goes back to a state that was kept in a file.
     *
     * @throws IOException where the file cannot be read, is damaged, or is of another map, engine or setup; the game
     *        then goes on as if nothing had been asked
     */
    void load(Path file) throws IOException;

    /**
     * Writes what {@link #save(Path)} keeps in a file to a stream, for callers that keep more than one game.
     *
     * @throws IOException where it cannot be written
     */
    void save(OutputStream out) throws IOException;

    /**
     * Goes back to a state from a stream, of which it takes no more than was written.
     *
     * @throws IOException see {@link #load(Path)}
     */
    void load(InputStream in) throws IOException;

    /**
     * The demo of the episode so far, which plays the same in any source port of these rules.
     *
     * @throws IllegalStateException where the episode has a seed or the setup a script: demos have no place for them
     */
    Demo recordedDemo();

    /** Frees what the game holds, and writes the demo of an episode that was to be recorded. Closing twice is fine. */
    @Override
    void close();
}
