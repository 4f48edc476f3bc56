/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.wad.WadFormatException;

/** The judge of the engine: demos that were measured on the reference engines agree in every field of every tic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTracesTest {

    private final Map<GoldenIwad, Optional<WadLevels>> levels = new EnumMap<>(GoldenIwad.class);
    private int agreed;
    private int agreedWithoutMonsters;
    private int total;
    private int totalWithoutMonsters;
    private long tics;

    @TestFactory
    Stream<DynamicTest> everyTicAgreesWithTheGoldenTrace() {
        return GoldenDemo.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> agrees(golden)));
    }

    @AfterAll
    void sumUp() {
        System.out.printf("golden traces: %d of %d agree (%d of %d without monsters), %,d tics%n", agreed, total,
                agreedWithoutMonsters, totalWithoutMonsters, tics);
    }

    private void agrees(GoldenDemo golden) throws Exception {
        total++;
        totalWithoutMonsters += golden.isWithoutMonsters() ? 1 : 0;
        Optional<WadLevels> found = levelsOf(golden.iwad());
        assumeTrue(found.isPresent(), () -> golden.iwad() + " is not installed");
        WadLevels wad = found.orElseThrow();

        TraceRunner runner = golden.start(wad);
        TraceDigest digest = new TraceDigest();
        digest.add(runner.row());
        while (!runner.isFinished()) {
            runner.step();
            digest.add(runner.row());
            if (digest.endsBlock() && differs(golden, digest)) {
                fail(explain(golden, wad, digest));
            }
        }
        if (differs(golden, digest)) {
            fail(explain(golden, wad, digest));
        }
        assertEquals(golden.rows(), digest.rows(), "rows");
        agreed++;
        agreedWithoutMonsters += golden.isWithoutMonsters() ? 1 : 0;
        tics += runner.tic();
    }

    private static boolean differs(GoldenDemo golden, TraceDigest digest) {
        return golden.digests()[(digest.rows() - 1) / TraceDigest.BLOCK] != digest.last();
    }

    /** Names tic and field where the full trace is at hand, else the second of play. */
    private static String explain(GoldenDemo golden, WadLevels wad, TraceDigest digest)
            throws IOException, LevelException {
        Optional<Path> oracle = Oracle.find();
        if (oracle.isPresent()) {
            Path trace = oracle.get().resolve("traces").resolve(golden.name() + ".dtr.gz");
            if (Files.exists(trace)) {
                return golden.start(wad).compareRest(DtrTrace.read(trace)).map(TraceDivergence::toString)
                        .orElse("the full trace agrees, but its digest does not");
            }
        }
        return "diverges between tic " + (digest.rows() - 1 - TraceDigest.BLOCK) + " and tic " + (digest.rows() - 2)
                + "; the full trace would tell the field";
    }

    private Optional<WadLevels> levelsOf(GoldenIwad iwad) throws IOException, WadFormatException, LevelException {
        Optional<WadLevels> known = levels.get(iwad);
        if (known == null) {
            known = iwad.levels();
            levels.put(iwad, known);
        }
        return known;
    }
}
