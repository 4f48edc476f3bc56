/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.util.List;

import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.Observation;

/**
 * A player of one map: looks at the game and says what to press.
 *
 * <p>The caller opens a game whose setup lists exactly {@link #buttons()} and shows {@link #observation()}, then plays
 * any number of episodes:
 *
 * <pre>
 * game.newEpisode();
 * agent.beginEpisode(game, seed);
 * while (!game.isEpisodeFinished()) {
 *     int tics = agent.act(game, action);
 *     game.makeAction(action, tics);
 * }
 * agent.endEpisode(game);
 * </pre>
 *
 * <p>What an agent does depends on the episode's seed and on the game alone, never on episodes before it, so that
 * episodes may be shared out between agents and threads. An agent belongs to one thread at a time.
 */
public interface Agent {

    /** The buttons that the numbers of an action stand for, in their order. */
    List<Button> buttons();

    /** What the game's states have to show; nothing where the agent asks the game itself. */
    default Observation observation() {
        return Observation.NONE;
    }

    /**
     * Forgets the last episode and looks at the start of a new one.
     *
     * @param seed the source of all chance in what the agent does in this episode
     */
    void beginEpisode(Game game, long seed);

    /**
     * Decides what to do now.
     *
     * @param action filled with one number for each of {@link #buttons()}; longer arrays are left alone beyond them
     * @return tics to hold the buttons, at least 1
     */
    int act(Game game, double[] action);

    /** Is told that the episode is over, with the game in its last state. */
    default void endEpisode(Game game) {
    }
}
