/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.SimulationState;

/** What it costs to keep the state of a game in the middle of its demo and to go back to it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SnapshotBenchmark {

    /** Plays up to the state that is kept. */
    @Setup(Level.Trial)
    public void play(DemoGame game) throws LevelException {
        game.goToMiddle();
    }

    /** A snapshot and its restoration. */
    @Benchmark
    public SimulationState snapshotAndRestore(DemoGame game) {
        SimulationState state = game.simulation().snapshot();
        game.simulation().restore(state);
        return state;
    }
}
