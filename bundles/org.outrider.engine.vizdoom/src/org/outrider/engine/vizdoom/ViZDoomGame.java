/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.nio.ShortBuffer;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Button;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.Game;

/**
 * A game of ViZDoom: what the game API has, as far as ViZDoom can tell it, and what ViZDoom has beyond it.
 *
 * <p>Each game is a process of its own. Where that ends or does not answer within 30 seconds (or what
 * {@link ViZDoomEngine} was told), it is ended for good and the call throws an {@link EngineFailure}; the game can then
 * only be closed.
 *
 * <p>Of the game API, ViZDoom has no snapshots, no classic demos, no rules added by scripts, no distances in map units
 * and nothing to tell what drawing takes: what asks for these throws an {@link UnsupportedOperationException}. Events
 * are read off differences of variables and objects from one update to the next, so that they are exact to the tic only
 * where each tic is updated, and who or what did something is not known. An invulnerable
 * player is so from the first action on. Seeds have 32 bits: longer ones are folded.
 */
public interface ViZDoomGame extends Game {

    /**
     * Starts the map anew and plays a recording of ViZDoom's.
     *
     * @param recording a file that {@link #newEpisode(Path)} made
     * @param player through whose eyes to look, from 1; 0 for the one who recorded it
     */
    void replayEpisode(Path recording, int player);

    /**
     * Gives the engine's console a command, which it carries out in the next tic.
     *
     * @throws IllegalArgumentException where it is longer than 127 bytes, which ViZDoom would ignore
     */
    void sendGameCommand(String command);

    /**
     * What was heard in the last tics: samples of 16 bits, left and right in turn, overwritten by the next call.
     *
     * @return null where the setup's {@link org.outrider.engine.GameSetup#configFiles() configuration files} do not set
     *         {@code audio_buffer_enabled}, with {@code audio_sampling_rate} and {@code audio_buffer_size} in tics, and
     *         once the episode is over
     */
    @Nullable ShortBuffer audio();

    /** Has a dead player of a game of several play on; in a game of one, the map starts anew. */
    void respawnPlayer();

    /** True where several can play. */
    boolean isMultiplayerGame();

    /** What the server knows of the players. */
    ServerState serverState();

    /**
     * The largest amount of a delta button can be changed while a game is played.
     *
     * @param most largest amount either way; 0 for no limit
     */
    void setButtonLimit(Button button, double most);

    /**
     * Keeps the game as ZDoom does; that takes two tics, and neither clock nor rewards of the episode are kept.
     *
     * @param file to be written, named without blanks
     */
    void saveGame(Path file);

    /** Goes back to a kept game; the clock of the episode and its rewards go on as they were. */
    void loadGame(Path file);
}
