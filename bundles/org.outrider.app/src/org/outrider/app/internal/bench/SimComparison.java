/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameException;
import org.outrider.engine.classic.SimulationBench;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoWriter;

/** Simulates demos, lets a source port play the same ones, and adds up what both took. */
public final class SimComparison {

    private final WadStack wads;
    private final Path iwad;
    private final @Nullable SourcePort port;
    private final double warmUp;
    private final int rounds;
    private long tics;
    private double ours;
    private double theirs;

    /**
     * @param iwad the file of the WAD, for the source port
     * @param port the source port; null for none
     * @param warmUp processor seconds to play a demo for before it is measured
     * @param rounds how often a demo is played while it is measured
     */
    public SimComparison(WadStack wads, Path iwad, @Nullable SourcePort port, double warmUp, int rounds) {
        this.wads = wads;
        this.iwad = iwad;
        this.port = port;
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    /** Measures one demo. */
    public SimFigure measure(String name, Demo demo) throws GameException, IOException, InterruptedException {
        SimulationBench bench = new SimulationBench(wads, demo);
        double seconds = bench.secondsPerRound(warmUp, rounds);
        SourcePort other = port;
        double otherSeconds = other == null ? 0 : portSeconds(other, demo);
        tics += bench.tics();
        ours += seconds;
        theirs += otherSeconds;
        return SimFigure.of(name, bench.map(), bench.tics(), seconds, otherSeconds);
    }

    /** The figure of all demos measured so far together. */
    public SimFigure all() {
        return SimFigure.of("all", "", tics, ours, theirs);
    }

    /** Processor time that the source port takes for a demo beyond that for its first tic. */
    private double portSeconds(SourcePort other, Demo demo) throws IOException, InterruptedException {
        Path whole = Files.createTempFile("outrider-bench", ".lmp");
        Path start = Files.createTempFile("outrider-bench", ".lmp");
        try {
            DemoWriter.write(demo, whole);
            DemoWriter.write(firstTic(demo), start);
            return other.cpuSeconds(iwad, whole, rounds) - other.cpuSeconds(iwad, start, rounds);
        } finally {
            Files.delete(whole);
            Files.delete(start);
        }
    }

    private static Demo firstTic(Demo demo) {
        DemoWriter writer = new DemoWriter(demo.header());
        for (int slot = 0; slot < demo.header().players(); slot++) {
            writer.add(demo.command(0, slot));
        }
        return writer.toDemo();
    }
}
