/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.fuzz.HostilePlay.Outcome;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.wad.WadStack;

/**
 * Thousands of damaged maps and absurd demos, each played for some seconds by random input: nothing is thrown but a
 * {@code GameException} that names the map and the reason, and nothing hangs.
 *
 * <p>A case is its seed. The seeds are the same in every build; other ones are tried with the system properties
 * {@code outrider.fuzz.seed} (the first) and {@code outrider.fuzz.cases}, in a build by way of
 * {@code -Dtycho.testArgLine=-Doutrider.fuzz.seed=…}. What fails is written to a file; once it is mended, the file goes
 * to {@code resources/corpus}.
 *
 * <p>Seeds and knowledge of the map's structure are all that this needs; jazzer would bring coverage guidance, but its
 * agent and native library do not get along with the class loaders of OSGi.
 */
class MapFuzzTest {

    private static final long FIRST_SEED = Long.getLong("outrider.fuzz.seed", 1);
    private static final int GENERATED_CASES = Integer.getInteger("outrider.fuzz.cases", 8000);
    /** Maps of a real game take ten times as long. */
    private static final int FREEDOOM_CASES = Math.max(1, GENERATED_CASES / 20);
    private static final int TICS = 140;
    /** What takes longer would take for ever. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private int played;
    private int refused;

    @Test
    void damagedGeneratedMapsArePlayedOrRefused() {
        run("generated", GENERATED_CASES, HostileWad::generated);

        assertTrue(played > GENERATED_CASES / 2, played + " maps could be played");
        assertTrue(refused >= GENERATED_CASES / 50, refused + " maps were refused");
    }

    @Test
    void damagedFreedoomMapsArePlayedOrRefused() throws Exception {
        List<RawMap> originals = new ArrayList<>();
        for (GoldenIwad iwad : List.of(GoldenIwad.FREEDOOM1, GoldenIwad.FREEDOOM2)) {
            Optional<WadStack> wads = iwad.open();
            assumeTrue(wads.isPresent(), () -> iwad + " is not installed");
            try (WadStack stack = wads.orElseThrow()) {
                stack.mapNames().forEach(name -> originals.add(RawMap.of(stack.map(name).orElseThrow())));
            }
        }

        run("freedoom", FREEDOOM_CASES, seed -> {
            Random random = new Random(seed);
            return HostileWad.damaged(originals.get(random.nextInt(originals.size())).copy(), random);
        });

        assertTrue(played > 0, "no map could be played");
    }

    private void run(String kind, int cases, LongFunction<HostileWad> wads) {
        System.out.printf("fuzzing %s maps: seeds %d to %d%n", kind, FIRST_SEED, FIRST_SEED + cases - 1);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + cases; seed++) {
            HostileWad wad = wads.apply(seed);
            Random random = new Random(seed);
            try {
                Outcome outcome = assertTimeoutPreemptively(LIMIT, () -> HostilePlay.play(wad, random, TICS));
                played += outcome == Outcome.PLAYED ? 1 : 0;
                refused += outcome == Outcome.REFUSED ? 1 : 0;
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("the " + kind + " map of seed " + seed + " (" + keep(wad, kind + "-" + seed)
                        + ") made the engine fail with " + e, e);
            }
        }
        System.out.printf("%d %s maps were played and %d refused%n", played, kind, refused);
    }

    private static Path keep(HostileWad wad, String name) {
        try {
            return Files.write(Files.createTempDirectory("outrider-fuzz").resolve(name + ".wad"), wad.bytes());
        } catch (IOException e) {
            return Path.of("not kept: " + e.getMessage());
        }
    }
}
