/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments by which engines play one game together, one process a player; see
 * {@link ViZDoomEngine#open(org.outrider.engine.GameSetup, List)}.
 *
 * <p>In {@link org.outrider.engine.Mode#PLAYER} they go in step: all must advance one tic at a time. Opening the host's
 * game waits until all others have joined, so each needs a thread of its own.
 */
public final class Multiplayer {

    private final List<String> arguments = new ArrayList<>();

    private Multiplayer() {
    }

    /**
     * A game that others join.
     *
     * @param players number of all players, 1..16
     * @param port of UDP on this machine
     */
    public static Multiplayer host(int players, int port) {
        if (players < 1 || players > 16) {
            throw new IllegalArgumentException(players + " players; there are 1 to 16");
        }
        Multiplayer result = new Multiplayer();
        result.add("-host", String.valueOf(players), "-port", String.valueOf(port));
        return result;
    }

    /**
     * A game that takes part in that of a host.
     *
     * @param address name or number of its machine
     * @param port of UDP there
     */
    public static Multiplayer join(String address, int port) {
        Multiplayer result = new Multiplayer();
        result.add("-join", address + ":" + port);
        return result;
    }

    /** Players fight each other; only a host can say so. */
    public Multiplayer deathmatch() {
        add("-deathmatch");
        return this;
    }

    /** The game ends after some minutes; only a host can say so. */
    public Multiplayer timeLimit(int minutes) {
        add("+timelimit", String.valueOf(minutes));
        return this;
    }

    /**
     * How the player is called.
     *
     * @throws IllegalArgumentException where the name has blanks or quotation marks
     */
    public Multiplayer name(String name) {
        if (!name.matches("[^\\s\"']+")) {
            throw new IllegalArgumentException("the name '" + name + "' has blanks or quotation marks");
        }
        add("+name", name);
        return this;
    }

    /** Bots of this file can be added by the console's {@code addbot}. */
    public Multiplayer bots(String file) {
        add("+viz_bots_path", file);
        return this;
    }

    private void add(String... values) {
        arguments.addAll(List.of(values));
    }

    /** The arguments for the engine. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }
}
