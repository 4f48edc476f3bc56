/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import org.outrider.engine.Game;

/**
 * How the games of a batch begin their episodes, and what a step is worth. Called in the thread that plays the game at
 * the time, for different games at once.
 */
public interface Episodes {

    /** Episodes as the setup has them, and its rewards. */
    Episodes OF_THE_SETUP = new Episodes() {
    };

    /** Begins an episode of a game. */
    default void begin(int index, Game game) {
        game.newEpisode();
    }

    /**
     * Looks at a game after a step; where that was its episode's last, before the next one begins.
     *
     * @param action the buttons that were held
     * @return the reward of the step
     */
    default double stepped(int index, Game game, double[] action) {
        return game.getLastReward();
    }
}
