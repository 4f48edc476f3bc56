/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.math.DoomRandom;

/** What outlasts a level: the players, the random numbers, the options of the game and what happens next. */
public final class Session {

    public static final int MAX_PLAYERS = 4;

    /** What is on: a level, the statistics after it, or an ending text. */
    public enum Phase {
        LEVEL, INTERMISSION, FINALE
    }

    /** What is done at the start of the next tic. */
    public enum Pending {
        NOTHING, LOAD_LEVEL, COMPLETED, WORLD_DONE
    }

    public final GameOptions options;
    public final GameData data;
    public final DoomRandom random;
    public final Player[] players = new Player[MAX_PLAYERS];

    public Phase phase = Phase.LEVEL;
    public Pending pending = Pending.NOTHING;
    public boolean secretExit;
    public boolean paused;
    public int episode;
    public int map;
    /** Tics since the game began, in and between levels. */
    public int gameTic;
    /** Reach of the last aim or shot of anybody, 16.16; decides how the puffs of homing missiles look (Doom 1.9). */
    public int lastAttackRange;
    /** Whether the final boss skips its next shot (it does every other time on easy skills). */
    public boolean brainSkips;
    /** Number given to the next mobile object. */
    public int nextMobjId = 1;

    public Session(GameOptions options) {
        this.options = options;
        data = options.isFast() ? GameData.fast() : GameData.normal();
        random = data.newRandom();
        for (int i = 0; i < MAX_PLAYERS; i++) {
            players[i] = new Player(i);
        }
        episode = options.episode();
        map = options.map();
    }

    /** Tells whether a player takes part. */
    public boolean inGame(int player) {
        return options.inGame(player);
    }

    /** Ends the level at the start of the next tic. */
    public void exitLevel() {
        secretExit = false;
        pending = Pending.COMPLETED;
    }

    /** Ends the level through its secret exit at the start of the next tic. */
    public void exitLevelToSecret() {
        secretExit = true;
        pending = Pending.COMPLETED;
    }
}
