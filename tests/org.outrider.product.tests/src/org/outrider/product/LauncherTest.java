/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.Product.Outcome;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void helpGoesToStandardOutput() throws Exception {
        Outcome outcome = product().run("--help");

        assertAll(
                () -> assertEquals(0, outcome.exitCode()),
                () -> assertTrue(outcome.out().startsWith("Usage: outrider"), outcome::toString),
                () -> assertEquals("", outcome.err()));
    }

    @Test
    void workbenchTellsItsUsageWithoutADisplay() throws Exception {
        Product headless = new Product(folder, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));

        assertTrue(headless.run("workbench", "--help").out().startsWith("Usage: outrider workbench [FOLDER]"));
        assertEquals(2, headless.run("workbench", "--fullscreen").exitCode());
    }

    @Test
    void versionIsThatOfTheBuild() throws Exception {
        assertTrue(product().run("--version").out().matches("(?s)outrider \\d+\\.\\d+\\.\\d+\\.\\d+\\n.*"));
    }

    /** The Eclipse launcher and the framework know these words and would act on them. */
    @Test
    void wordsOfTheEclipseLauncherReachTheCommandLine() throws Exception {
        assertArrive("-version", "-data", "-application", "-debug", "-clean", "-initialize", "-console", "-vmargs");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        assertArrive("two words", "+plus", "*", "quote\"s", "näher");
    }

    /** A command line that makes no sense is told back to the user, word by word. */
    private void assertArrive(String... arguments) throws Exception {
        Outcome outcome = product().run(Stream.concat(Stream.of("no-such-command"), Stream.of(arguments))
                .toArray(String[]::new));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.err().contains(Stream.of(arguments).collect(Collectors.joining("', '", "'", "'"))),
                outcome::toString);
    }

    @Test
    void displayIsNotNeeded() throws Exception {
        Product headless = new Product(folder, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));

        assertEquals(0, headless.run("--version").exitCode());
    }

    @Test
    void localeIsNotNeeded() throws Exception {
        Product plain = new Product(folder, Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""));

        Outcome outcome = plain.run("näher");

        assertTrue(outcome.err().contains("'näher'"), outcome::toString);
    }

    @Test
    void manyFirstStartsAtOnceAllSucceed() throws Exception {
        Product fresh = new Product(folder, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
        List<Callable<Outcome>> starts = Stream.generate(() -> (Callable<Outcome>) () -> fresh.run("--version"))
                .limit(4)
                .toList();
        try (var threads = Executors.newCachedThreadPool()) {
            for (Future<Outcome> start : threads.invokeAll(starts)) {
                assertEquals(0, start.get().exitCode(), () -> start.resultNow().toString());
                assertEquals("", start.get().err());
            }
        }
    }

    @Test
    void installationIsNotWrittenTo() throws Exception {
        Map<Path, FileTime> before = filesOfTheInstallation();

        new Product(folder, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString())).run("--version");

        assertEquals(before, filesOfTheInstallation());
    }

    private Product product() {
        return new Product(folder, Map.of());
    }

    private static Map<Path, FileTime> filesOfTheInstallation() throws IOException {
        try (Stream<Path> files = Files.walk(Product.installation())) {
            return files.collect(Collectors.toMap(file -> file, LauncherTest::lastModified));
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
