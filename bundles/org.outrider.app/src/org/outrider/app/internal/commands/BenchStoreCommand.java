/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.Comparison;
import org.outrider.app.ExitCode;
import org.outrider.report.text.TextTable;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.RunProgress;
import org.outrider.run.queue.RunResults;
import org.outrider.store.RunQuery;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code bench store}: fills a database with runs that nobody played, and asks it questions. */
@Command(name = "store", sortOptions = false,
        description = "Fills a database, which has to be empty, with made-up runs and measures the product's queries.")
final class BenchStoreCommand extends WadCommand {

    private static final int REPETITIONS = 11;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--runs", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--episodes", defaultValue = "20", description = "Of each run. Default: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--events", defaultValue = "200", description = "Of each episode. Default: ${DEFAULT-VALUE}.")
    private int events;

    /** A question to the database. */
    @FunctionalInterface
    private interface Question {

        void ask() throws StoreException;
    }

    @Override
    int run() throws PlaytestException, IOException {
        if (!database.isConfigured()) {
            throw usageError("Missing required option: '--db'");
        }
        fill();
        // what is asked then has to be read, as by anyone who has just started the program
        try (Store store = database.open()) {
            ask(store);
        }
        return ExitCode.OK;
    }

    private void fill() throws PlaytestException, IOException {
        try (Store store = database.open()) {
            if (!store.maps().list().isEmpty()) {
                throw new StoreException(store.location().describe() + ": is not empty");
            }
            long start = System.nanoTime();
            BenchFiller.fill(store, addMap(store), runs, episodes, events);
            double seconds = (System.nanoTime() - start) / 1e9;
            long total = (long) runs * episodes * events;
            out().printf(Locale.ROOT, "%s, %d processors, Java %s%n", store.info().product(),
                    Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
            out().printf(Locale.ROOT,
                    "filled with %d runs, %d episodes, %d events in %.1f s (%.0f events a second)%n%n", runs,
                    runs * episodes, total, seconds, total / seconds);
        }
    }

    private void ask(Store store) throws StoreException {
        String first = BenchFiller.runId(0);
        String last = BenchFiller.runId(runs - 1);
        TextTable table = new TextTable("query", "first ms", "median ms", "worst ms");
        measure(table, "runs list (50)", () -> store.runs().list(RunQuery.newest(50)));
        measure(table, "runs list (all)", () -> store.runs().list(RunQuery.newest(runs)));
        measure(table, "runs list --status failed", () -> store.runs().list(
                RunQuery.newest(runs).withState(RunState.FAILED)));
        measure(table, "runs list --agent random", () -> store.runs().list(
                new RunQuery(null, null, null, null, "random", runs)));
        measure(table, "runs compare A B", () -> {
            RunResults a = RunResults.of(store, first);
            RunResults b = RunResults.of(store, last);
            Comparison.of(a.metrics(), List.of(), b.metrics(), List.of());
        });
        measure(table, "test status", () -> RunProgress.of(store, last, Instant.now()));
        measure(table, "test results", () -> RunResults.of(store, last));
        measure(table, "maps list", () -> store.maps().list());
        table.print(out());
    }

    /** The first answer stands by itself: for that, classes are loaded and plans are made. */
    private static void measure(TextTable table, String name, Question question) throws StoreException {
        double first = milliseconds(question);
        double[] times = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            times[i] = milliseconds(question);
        }
        Arrays.sort(times);
        table.add(name, number(first), number(times[REPETITIONS / 2]), number(times[REPETITIONS - 1]));
    }

    private static double milliseconds(Question question) throws StoreException {
        long start = System.nanoTime();
        question.ask();
        return (System.nanoTime() - start) / 1e6;
    }

    private static String number(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds);
    }

    private static long addMap(Store store) throws IOException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        WadWriter wad = WadWriter.pwad();
        wad.addAll(map.lumps());
        Path file = Files.createTempFile("outrider-bench", ".wad");
        try {
            wad.write(file);
            return store.maps().add(file, "bench").id();
        } finally {
            Files.delete(file);
        }
    }
}
