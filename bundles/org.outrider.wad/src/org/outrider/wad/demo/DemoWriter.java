/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Gathers commands tic by tic and makes a demo of them. Allocates only when it outgrows its buffer.
 *
 * <p>In each tic, one command for every player in the game is added, in ascending order of players.
 */
public final class DemoWriter {

    private final DemoHeader header;
    private byte[] commands = new byte[4096];
    private int length;

    /** Starts a demo without tics. */
    public DemoWriter(DemoHeader header) {
        this.header = header;
    }

    /** The game that is recorded. */
    public DemoHeader header() {
        return header;
    }

    /** The number of whole tics so far. */
    public int tics() {
        return length / (header.commandSize() * header.players());
    }

    /**
     * Adds the next player's command.
     *
     * @throws IllegalArgumentException when the turn needs 16 bits and the demo keeps 8 (see
     *                                  {@link TicCommand#withByteTurn()})
     */
    public DemoWriter add(TicCommand command) {
        return add(command.forward(), command.side(), command.turn(), command.buttons());
    }

    /**
     * Adds the next player's command; see {@link TicCommand} for the fields.
     *
     * @throws IllegalArgumentException when forward is -128, which ends a demo, or the turn needs 16 bits and the demo
     *                                  keeps 8
     */
    public DemoWriter add(int forward, int side, int turn, int buttons) {
        if ((byte) forward == DemoReader.END) {
            throw new IllegalArgumentException("forward is -128, which marks the end of a demo");
        }
        if (!header.longTurn() && (turn & 0xFF) != 0) {
            throw new IllegalArgumentException("turn " + turn + " does not fit into the 8 bits that version "
                    + header.version() + " keeps");
        }
        if (length + header.commandSize() > commands.length) {
            commands = Arrays.copyOf(commands, commands.length * 2);
        }
        commands[length++] = (byte) forward;
        commands[length++] = (byte) side;
        if (header.longTurn()) {
            commands[length++] = (byte) turn;
        }
        commands[length++] = (byte) (turn >> 8);
        commands[length++] = (byte) buttons;
        return this;
    }

    /** The demo so far; a tic that lacks a player's command is left out. */
    public Demo toDemo() {
        return new Demo(header, Arrays.copyOf(commands, tics() * header.commandSize() * header.players()));
    }

    /** Writes the demo so far to a file. */
    public void write(Path file) throws IOException {
        write(toDemo(), file);
    }

    /** Writes a demo to a file. */
    public static void write(Demo demo, Path file) throws IOException {
        Files.write(file, toBytes(demo));
    }

    /** A demo as the bytes of a file: header, commands, end marker. */
    public static byte[] toBytes(Demo demo) {
        DemoHeader header = demo.header();
        byte[] commands = demo.commands();
        byte[] file = new byte[DemoReader.HEADER_SIZE + commands.length + 1];
        int at = 0;
        file[at++] = (byte) header.version();
        file[at++] = (byte) (header.skill() - 1);
        file[at++] = (byte) header.episode();
        file[at++] = (byte) header.map();
        file[at++] = (byte) header.deathmatch();
        file[at++] = flag(header.respawn());
        file[at++] = flag(header.fast());
        file[at++] = flag(header.noMonsters());
        file[at++] = (byte) header.consolePlayer();
        for (int player = 0; player < DemoHeader.MAX_PLAYERS; player++) {
            file[at++] = flag(header.playerInGame(player));
        }
        System.arraycopy(commands, 0, file, at, commands.length);
        file[file.length - 1] = DemoReader.END;
        return file;
    }

    private static byte flag(boolean set) {
        return (byte) (set ? 1 : 0);
    }
}
