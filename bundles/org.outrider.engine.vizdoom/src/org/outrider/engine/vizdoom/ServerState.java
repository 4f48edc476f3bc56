/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.util.List;

/**
 * What the server of a game of several players knows of them.
 *
 * @param tic of the map
 * @param playerCount number of players in the game
 * @param players all 16 places
 */
public record ServerState(int tic, int playerCount, List<Player> players) {

    public ServerState {
        players = List.copyOf(players);
    }

    /**
     * A place for a player.
     *
     * @param inGame false where nobody plays
     * @param name of the player
     * @param frags the player's score
     * @param away true where the player has not acted for long
     * @param lastActionTic tic in which the player last acted
     * @param lastKillTic tic in which the player last killed somebody
     */
    public record Player(boolean inGame, String name, int frags, boolean away, int lastActionTic, int lastKillTic) {
    }
}
