/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.game.WadLevels;

/** A restored game continues bit by bit as it would have, in the same world and in another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotTest {

    private static final int SNAPSHOTS = 3;
    private static final int AHEAD = 40;

    private final Map<GoldenIwad, Optional<WadLevels>> levels = new EnumMap<>(GoldenIwad.class);

    @TestFactory
    Stream<DynamicTest> aRestoredGameStillAgreesWithItsGoldenTrace() {
        return GoldenDemo.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> continuesAfterRestores(golden)));
    }

    private void continuesAfterRestores(GoldenDemo golden) throws Exception {
        WadLevels wad = levelsFor(golden);
        TraceRunner runner = golden.start(wad);
        // the name seeds the choice of tics, so that a failure is the same in every run
        SplittableRandom random = new SplittableRandom(golden.name().hashCode());
        int[] places = random.ints(SNAPSHOTS, 0, golden.rows() - 1).sorted().toArray();
        TraceDigest digest = new TraceDigest();
        digest.add(runner.row());
        int next = 0;
        while (!runner.isFinished()) {
            while (next < places.length && places[next] == runner.tic()) {
                goAheadAndBack(runner);
                next++;
            }
            runner.step();
            digest.add(runner.row());
        }
        assertArrayEquals(golden.digests(), digest.toArray(), "snapshots at tics " + Arrays.toString(places));
    }

    private static void goAheadAndBack(TraceRunner runner) throws Exception {
        int tic = runner.tic();
        SimulationState state = runner.simulation().snapshot();
        for (int i = 0; i < AHEAD && !runner.isFinished(); i++) {
            runner.step();
        }
        runner.simulation().restore(state);
        runner.seek(tic);
    }

    @Test
    void aSnapshotContinuesInAnotherGame() throws Exception {
        GoldenDemo golden = GoldenDemo.all().stream().filter(demo -> demo.name().equals("fd2_map07_best_s4"))
                .findFirst().orElseThrow();
        WadLevels wad = levelsFor(golden);
        TraceRunner first = golden.start(wad);
        TraceRunner second = golden.start(wad);
        for (int i = 0; i < 700; i++) {
            first.step();
        }

        second.simulation().restore(first.simulation().snapshot());
        second.seek(first.tic());

        while (!first.isFinished()) {
            first.step();
            second.step();
            assertArrayEquals(first.row(), second.row(), "tic " + first.tic());
        }
    }

    @Test
    void aSnapshotOfARestoredGameEqualsTheOneThatWasRestored() throws Exception {
        GoldenDemo golden = GoldenDemo.all().stream().filter(demo -> demo.name().equals("fd2_map02_best_s4"))
                .findFirst().orElseThrow();
        TraceRunner runner = golden.start(levelsFor(golden));
        for (int i = 0; i < 900; i++) {
            runner.step();
        }
        Simulation simulation = runner.simulation();
        SimulationState state = simulation.snapshot();

        simulation.restore(state);

        assertEquals(state.levelTime(), simulation.snapshot().levelTime());
        assertArrayEquals(state.data(), simulation.snapshot().data());
    }

    private WadLevels levelsFor(GoldenDemo golden) throws Exception {
        Optional<WadLevels> found = levels.get(golden.iwad());
        if (found == null) {
            found = golden.iwad().levels();
            levels.put(golden.iwad(), found);
        }
        assumeTrue(found.isPresent(), () -> golden.iwad() + " is not installed");
        return found.orElseThrow();
    }
}
