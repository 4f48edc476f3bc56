/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.outrider.engine.classic.internal.game.DemoOptions;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;

/**
 * A golden demo of Freedoom played round and round, as far as it stays on its first level.
 *
 * <p>The IWADs are looked for in the folder that the system property {@code outrider.iwads} names.
 */
@State(Scope.Thread)
public class DemoGame {

    private static final Path IWADS = Path.of(System.getProperty("outrider.iwads", "/usr/share/games/doom"));

    /** Names of demos. */
    @Param({ "fd1_e4m7_best_s4", "fd2_map12_best_s4", "fd2_map23_best_s4" })
    public String demo = "";

    private WadStack wads;
    private WadLevels levels;
    private Demo commands;
    private Simulation simulation;
    private SimulationState start;
    private int tics;
    private int tic;

    /** Loads the level and plays it twice, so that the pool of things has grown. */
    @Setup(Level.Trial)
    public void load() throws IOException, WadFormatException, LevelException {
        boolean episodic = demo.startsWith("fd1");
        wads = WadStack.open(IWADS.resolve(episodic ? "freedoom1.wad" : "freedoom2.wad"));
        commands = read(demo + ".lmp");
        levels = new WadLevels(wads);
        simulation = new Simulation(DemoOptions.of(commands.header(), !episodic,
                episodic ? Complevel.ULTIMATE : Complevel.DOOM2), levels);
        start = simulation.snapshot();
        tics = ticsOfFirstLevel();
        simulation.restore(start);
        for (int i = 0; i < tics; i++) {
            playTic(i);
        }
        rewind();
    }

    /** Closes the WADs. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        wads.close();
    }

    private static Demo read(String name) throws IOException, WadFormatException {
        try (InputStream in = DemoGame.class.getResourceAsStream("/golden/demos.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    Path copy = Files.createTempFile("demo", ".lmp");
                    try {
                        Files.write(copy, zip.readAllBytes());
                        return DemoReader.read(copy);
                    } finally {
                        Files.delete(copy);
                    }
                }
            }
        }
        throw new IOException("there is no golden demo " + name);
    }

    private int ticsOfFirstLevel() throws LevelException {
        World first = simulation.world();
        for (int i = 0; i < commands.tics(); i++) {
            playTic(i);
            if (simulation.world() != first) {
                return i;
            }
        }
        return commands.tics();
    }

    private void playTic(int number) throws LevelException {
        simulation.setCommand(0, commands.forward(number, 0), commands.side(number, 0), commands.turn(number, 0),
                commands.buttons(number, 0));
        simulation.tic();
        simulation.events().clear();
    }

    /** Plays the next tic; after the last one that of the beginning. */
    void next() throws LevelException {
        if (tic == tics) {
            rewind();
        }
        playTic(tic++);
    }

    private void rewind() {
        simulation.restore(start);
        tic = 0;
    }

    /** Goes to the middle of the demo. */
    void goToMiddle() throws LevelException {
        rewind();
        while (tic < tics / 2) {
            next();
        }
    }

    Simulation simulation() {
        return simulation;
    }

    WadStack wads() {
        return wads;
    }

    WadLevels levels() {
        return levels;
    }
}
