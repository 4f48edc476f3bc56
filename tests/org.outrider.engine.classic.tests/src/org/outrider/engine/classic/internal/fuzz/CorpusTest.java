/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All cases that ever made the engine fail, as WADs in {@code resources/corpus}; its {@code index.csv} says what each
 * has found. Played in the same way as the random ones, with the seed under which they failed.
 */
class CorpusTest {

    private static final String FOLDER = "/corpus/";
    private static final int TICS = 140;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TestFactory
    Stream<DynamicTest> whatOnceFailedIsPlayedOrRefused() throws IOException {
        return new String(read("index.csv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", 4))
                .map(cells -> DynamicTest.dynamicTest(cells[0] + ": " + cells[3],
                        () -> play(cells[0], cells[1], Long.parseLong(cells[2]))));
    }

    private static void play(String name, String map, long seed) throws Exception {
        try (InputStream packed = open(name + ".wad.gz"); InputStream wad = new GZIPInputStream(packed)) {
            HostileWad hostile = new HostileWad(wad.readAllBytes(), map);
            assertNotNull(assertTimeoutPreemptively(LIMIT,
                    () -> HostilePlay.ofPlayer1(hostile, new Random(seed), TICS)));
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = CorpusTest.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("missing resource " + FOLDER + name);
        }
        return in;
    }
}
