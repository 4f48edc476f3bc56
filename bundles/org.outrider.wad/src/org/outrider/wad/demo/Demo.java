/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import java.util.Objects;

/**
 * A recorded game: its header and every player's command in every tic. Immutable.
 *
 * <p>A <em>slot</em> is the position of a player among those in the game, from 0; see
 * {@link DemoHeader#playersInGame()}. The accessors of single fields allocate nothing.
 */
public final class Demo {

    private final DemoHeader header;
    private final byte[] commands;
    private final int commandSize;
    private final int tics;

    /**
     * Wraps commands in the layout of the file.
     *
     * @param commands whole tics, without end marker; owned by the demo from now on
     */
    Demo(DemoHeader header, byte[] commands) {
        this.header = header;
        this.commands = commands;
        this.commandSize = header.commandSize();
        this.tics = commands.length / (commandSize * header.players());
    }

    /** The game that was recorded. */
    public DemoHeader header() {
        return header;
    }

    /** The number of tics that have commands. */
    public int tics() {
        return tics;
    }

    /** Speed forwards, -127..127. */
    public int forward(int tic, int slot) {
        return commands[position(tic, slot)];
    }

    /** Speed to the right, -128..127. */
    public int side(int tic, int slot) {
        return commands[position(tic, slot) + 1];
    }

    /** Change of angle, a signed 16-bit binary angle; a multiple of 256 in demos without 16-bit turning. */
    public int turn(int tic, int slot) {
        int at = position(tic, slot) + 2;
        return commandSize == 4 ? commands[at] << 8 : commands[at] & 0xFF | commands[at + 1] << 8;
    }

    /** The buttons, unsigned 8 bits; see {@link TicCommand#buttons()}. */
    public int buttons(int tic, int slot) {
        return commands[position(tic, slot) + commandSize - 1] & 0xFF;
    }

    /** All of a player's command. */
    public TicCommand command(int tic, int slot) {
        return new TicCommand(forward(tic, slot), side(tic, slot), turn(tic, slot), buttons(tic, slot));
    }

    /** The commands in the layout of the file; not to be changed. */
    byte[] commands() {
        return commands;
    }

    private int position(int tic, int slot) {
        Objects.checkIndex(tic, tics);
        return (tic * header.players() + Objects.checkIndex(slot, header.players())) * commandSize;
    }
}
