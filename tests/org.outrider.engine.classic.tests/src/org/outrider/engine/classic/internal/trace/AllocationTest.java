/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.AllocatedBytes;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.world.World;

/** Playing takes nothing from the heap once the pool of things has grown to what the level needs. */
class AllocationTest {

    /** What is left are the doors, lifts and floors that are set in motion: half a hundred bytes each. */
    private static final int MOST_BYTES_PER_TIC = 4;
    private static final int RESTORES = 200;

    @ParameterizedTest
    @ValueSource(strings = { "fd1_e4m7_best_s4", "fd2_map12_best_s4", "fd2_map23_best_s4" })
    void ticsTakeNothingFromTheHeap(String demo) throws Exception {
        TraceRunner runner = start(demo);
        SimulationState start = runner.simulation().snapshot();
        int tics = ticsOfFirstLevel(runner);
        runner.simulation().restore(start);
        play(runner, tics);
        runner.simulation().restore(start);

        long bytes = new AllocatedBytes().of(() -> play(runner, tics));

        assertTrue(bytes <= MOST_BYTES_PER_TIC * (long) tics, bytes + " bytes in " + tics + " tics");
    }

    /** Restoring takes a little for lights and movers; a world that grew by it would take ever more. */
    @ParameterizedTest
    @ValueSource(strings = { "fd2_map12_best_s4" })
    void restoringThousandsOfTimesTakesNoMoreThanAtFirst(String demo) throws Exception {
        TraceRunner runner = start(demo);
        for (int i = 0; i < 600; i++) {
            runner.step();
        }
        SimulationState state = runner.simulation().snapshot();
        AllocatedBytes allocated = new AllocatedBytes();
        restore(runner, state);
        long first = allocated.of(() -> restore(runner, state));
        for (int i = 0; i < 10; i++) {
            restore(runner, state);
        }

        long last = allocated.of(() -> restore(runner, state));

        // code that was compiled anew may allocate a little more
        assertTrue(last <= first * 11 / 10, last + " bytes for " + RESTORES + " times, at first " + first);
    }

    /** Restores a state and plays on a little, again and again. */
    private static void restore(TraceRunner runner, SimulationState state) throws LevelException {
        int tic = runner.tic();
        for (int i = 0; i < RESTORES; i++) {
            runner.simulation().restore(state);
            runner.seek(tic);
            runner.step();
            runner.step();
        }
        runner.seek(tic);
    }

    private static void play(TraceRunner runner, int tics) throws LevelException {
        runner.seek(0);
        for (int i = 0; i < tics; i++) {
            runner.step();
            runner.simulation().events().clear();
        }
    }

    /** How long a demo stays on its first level, until the player dies. */
    private static int ticsOfFirstLevel(TraceRunner runner) throws LevelException {
        World first = runner.simulation().world();
        while (!runner.isFinished()) {
            runner.step();
            if (runner.simulation().world() != first) {
                return runner.tic() - 1;
            }
        }
        return runner.tic();
    }

    private static TraceRunner start(String name) throws Exception {
        GoldenDemo golden = GoldenDemo.all().stream().filter(demo -> demo.name().equals(name)).findFirst()
                .orElseThrow();
        Optional<WadLevels> levels = golden.iwad().levels();
        assumeTrue(levels.isPresent(), () -> golden.iwad() + " is not installed");
        return golden.start(levels.orElseThrow());
    }
}
