/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.outrider.engine.DemoFormat;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.demo.TicCommand;

/** Makes demos of a game's episodes, and tells which demos can be replayed in it. */
final class EpisodeDemo {

    private EpisodeDemo() {
    }

    private static DemoHeader header(GameOptions options, DemoFormat format) {
        int version = format == DemoFormat.LONG_TICS ? DemoHeader.VERSION_LONG_TURN : DemoHeader.VERSION_1_9;
        return new DemoHeader(version, options.skill(), options.episode(), options.map(), 0, options.respawn(),
                options.fast(), options.noMonsters(), 0, 1);
    }

    private static DemoWriter writer(GameOptions options, DemoFormat format, CommandTape tape) {
        DemoWriter writer = new DemoWriter(header(options, format));
        for (long command : tape.toArray()) {
            writer.add(CommandTape.forward(command), CommandTape.side(command), CommandTape.turn(command),
                    CommandTape.buttons(command));
        }
        return writer;
    }

    /** The demo of what a tape holds. */
    static Demo of(GameOptions options, DemoFormat format, CommandTape tape) {
        return writer(options, format, tape).toDemo();
    }

    /**
     * Writes the demo of what a tape holds, and a second more in which nothing is pressed: a level is left at the start
     * of the tic after the one that reached its exit (Doom 1.9).
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    static void write(GameOptions options, DemoFormat format, CommandTape tape, Path file) {
        DemoWriter writer = writer(options, format, tape);
        for (int i = 0; i < GameSetup.TICS_PER_SECOND; i++) {
            writer.add(TicCommand.IDLE);
        }
        try {
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the demo cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Checks that a demo is one of games with these options.
     *
     * @throws IllegalArgumentException naming what differs
     */
    static void requireSame(GameOptions options, Demo demo) {
        DemoHeader header = demo.header();
        require("skill", header.skill(), options.skill());
        require("map", header.map(), options.map());
        if (!options.commercial()) {
            require("episode", header.episode(), options.episode());
        }
        require("number of players", header.players(), 1);
        require("first player", header.consolePlayer(), 0);
        require("deathmatch rule", header.deathmatch(), 0);
        require("respawning of monsters", header.respawn(), options.respawn());
        require("speed of monsters", header.fast(), options.fast());
        require("absence of monsters", header.noMonsters(), options.noMonsters());
    }

    private static void require(String what, Object found, Object wanted) {
        if (!found.equals(wanted)) {
            throw new IllegalArgumentException(
                    "the demo is of another game: its " + what + " is " + found + ", not " + wanted);
        }
    }
}
