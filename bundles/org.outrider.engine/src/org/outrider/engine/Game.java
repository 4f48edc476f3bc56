/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.List;
import java.util.Optional;

import org.outrider.wad.demo.Demo;

/**
 * A game in which an agent plays episodes of one map.
 *
 * <p>Belongs to one thread at a time. A game is deterministic: the same actions from the start of an episode always lead
 * to the same end, in every game of the same setup.
 */
public interface Game extends AutoCloseable {

    /** What the game was started with. */
    GameSetup setup();

    /** What the numbers in the map mean. */
    MapRules mapRules();

    /** The special that a line has now; 0 once one that works only once was spent. */
    int lineSpecial(int line);

    /** Starts the map anew. */
    void newEpisode();

    /**
     * Acts for some tics and tells the reward gained in them. Stops at the tic that ends the episode; does nothing once
     * it is over.
     *
     * @param action one number for each button of the setup; missing ones count as 0, further ones are ignored
     * @param tics how long the buttons are held, at least 1
     */
    double makeAction(double[] action, int tics);

    /** True once the map was left, the player died or time is up. */
    default boolean isEpisodeFinished() {
        return episodeEnd().isPresent();
    }

    /** Why the episode is over; empty while it is played. */
    Optional<EpisodeEnd> episodeEnd();

    /** True while the player is dead. */
    boolean isPlayerDead();

    /** Tics of the map that have passed. */
    int getEpisodeTime();

    /** Reward of the last action. */
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

    /** What happened in the last action, oldest first. */
    List<GameEvent> events();

    /** Fills a list with all objects of the map, in the engine's order. */
    void listObjects(ObjectList target);

    /** Number of the sector in which the player stands. */
    int playerSector();

    /** Present height of a sector's floor in map units. */
    double floorHeight(int sector);

    /** Present height of a sector's ceiling in map units. */
    double ceilingHeight(int sector);

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

    /** The demo of the episode so far, which plays the same in any source port of these rules. */
    Demo recordedDemo();

    /** Frees what the game holds. Closing twice is fine. */
    @Override
    void close();
}
