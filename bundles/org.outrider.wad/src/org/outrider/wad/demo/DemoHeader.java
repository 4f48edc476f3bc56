/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import java.util.Arrays;

/**
 * The game that a demo was recorded in.
 *
 * @param version       {@link #VERSION_1_9}, {@link #VERSION_LONG_TURN}, or 104 to 108 for Doom 1.4 to 1.8
 * @param skill         1..5, as the player sees it (the file counts from 0)
 * @param episode       1..; 1 in Doom II
 * @param map           1..
 * @param deathmatch    0 cooperative or single, 1 deathmatch, 2 deathmatch in which items come back
 * @param respawn       whether monsters come back
 * @param fast          whether monsters are fast
 * @param noMonsters    whether there are none
 * @param consolePlayer the player who recorded, 0..3; is in the game
 * @param playerMask    bit i set when player i (0..3) is in the game; at least one is
 */
public record DemoHeader(int version, int skill, int episode, int map, int deathmatch, boolean respawn, boolean fast,
        boolean noMonsters, int consolePlayer, int playerMask) {

    /** Doom 1.9: turns are kept in 8 bits. */
    public static final int VERSION_1_9 = 109;
    /** Doom 1.9 with turns kept in 16 bits. */
    public static final int VERSION_LONG_TURN = 111;
    /** The most players in a game. */
    public static final int MAX_PLAYERS = 4;

    private static final int OLDEST_VERSION = 104;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the field that is out of its range
     */
    public DemoHeader {
        if (!isSupported(version)) {
            throw new IllegalArgumentException("demo version " + version + " is not of Doom 1.4 to 1.9 (104 to 109)"
                    + " or 111");
        }
        requireRange("skill", skill, 1, 5);
        requireRange("episode", episode, 0, 255);
        requireRange("map", map, 0, 255);
        requireRange("deathmatch", deathmatch, 0, 255);
        requireRange("console player", consolePlayer, 0, MAX_PLAYERS - 1);
        requireRange("player mask", playerMask, 1, (1 << MAX_PLAYERS) - 1);
        if ((playerMask & 1 << consolePlayer) == 0) {
            throw new IllegalArgumentException("the console player " + consolePlayer + " is not in the game");
        }
    }

    /**
     * The header of a game of one player with monsters.
     *
     * @param longTurn whether turns are kept in 16 bits
     * @param skill    1..5
     */
    public static DemoHeader singlePlayer(boolean longTurn, int skill, int episode, int map) {
        return new DemoHeader(longTurn ? VERSION_LONG_TURN : VERSION_1_9, skill, episode, map, 0, false, false, false,
                0, 1);
    }

    /** The same without monsters. */
    public DemoHeader withoutMonsters() {
        return new DemoHeader(version, skill, episode, map, deathmatch, respawn, fast, true, consolePlayer,
                playerMask);
    }

    /** Whether demos of this version can be read and written. */
    public static boolean isSupported(int version) {
        return version >= OLDEST_VERSION && version <= VERSION_1_9 || version == VERSION_LONG_TURN;
    }

    /** Whether turns are kept in 16 bits. */
    public boolean longTurn() {
        return version == VERSION_LONG_TURN;
    }

    /** Whether player 0..3 is in the game. */
    public boolean playerInGame(int player) {
        return (playerMask & 1 << player) != 0;
    }

    /** The number of players in the game: each has a command in every tic. */
    public int players() {
        return Integer.bitCount(playerMask);
    }

    /** The players in the game, 0..3, ascending: the player of each slot of a tic's commands. */
    public int[] playersInGame() {
        int[] players = new int[MAX_PLAYERS];
        int count = 0;
        for (int player = 0; player < MAX_PLAYERS; player++) {
            if (playerInGame(player)) {
                players[count++] = player;
            }
        }
        return Arrays.copyOf(players, count);
    }

    /** Bytes that a command takes in the file. */
    int commandSize() {
        return longTurn() ? 5 : 4;
    }

    private static void requireRange(String what, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "the demo's " + what + " is " + value + ", not within " + least + ".." + greatest);
        }
    }
}
