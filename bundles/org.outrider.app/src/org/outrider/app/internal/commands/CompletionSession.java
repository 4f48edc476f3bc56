/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.explore.CompletionSettings;
import org.outrider.explore.MapCompleter;
import org.outrider.explore.MapCompletion;
import org.outrider.explore.Objective;
import org.outrider.explore.SearchProgress;
import org.outrider.report.completion.CompletionFolder;
import org.outrider.report.completion.CompletionMatrix;
import org.outrider.report.completion.CompletionMatrix.Row;
import org.outrider.report.text.Times;
import org.outrider.run.GameFiles;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Searches the maps of a command, several at the same time, and keeps each result as it comes. */
final class CompletionSession {

    private static final long SAY_INTERVAL_NANOS = 10_000_000_000L;

    private final GameEngine engine;
    private final GameFiles files;
    private final List<String> maps;
    private final List<Integer> skills;
    private final CompletionSettings settings;
    private final Path target;
    private final int jobs;
    private final PrintWriter log;
    private final List<Row> rows = Collections.synchronizedList(new ArrayList<>());
    private final long started = System.nanoTime();
    private long saidAt = started;
    private int searched;
    private volatile boolean stopped;

    CompletionSession(GameEngine engine, GameFiles files, List<String> maps, List<Integer> skills,
            CompletionSettings settings, Path target, int jobs, PrintWriter log) {
        this.engine = engine;
        this.files = files;
        this.maps = maps;
        this.skills = skills;
        this.settings = settings;
        this.target = target;
        this.jobs = jobs;
        this.log = log;
    }

    /** True where the user has stopped it. */
    boolean isStopped() {
        return stopped;
    }

    /** Searches to the end, or until the calling thread is interrupted: then what has been found by then counts. */
    CompletionMatrix search() throws PlaytestException, IOException {
        try (WadStack wads = open()) {
            CompletionMatrix.Terms terms = new CompletionMatrix.Terms(
                    wads.files().stream().map(WadFile::sha256).toList(), settings.monsters(),
                    settings.objectives().stream().sorted().toList(), settings.tics(), settings.wall().toSeconds(),
                    settings.seed());
            CompletionFolder folder = new CompletionFolder(target, terms);
            MapCompleter completer = new MapCompleter(engine, wads);
            try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
                List<Future<?>> work = new ArrayList<>();
                for (String map : maps) {
                    work.add(pool.submit(() -> {
                        searchMap(map, completer, folder, terms);
                        return null;
                    }));
                }
                for (Future<?> each : work) {
                    await(each);
                }
            }
            return matrix(terms);
        }
    }

    private WadStack open() throws PlaytestException, IOException {
        List<WadFile> opened = new ArrayList<>();
        try {
            for (Path wad : files.wads()) {
                opened.add(WadFile.open(wad));
            }
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
        return new WadStack(opened);
    }

    private CompletionMatrix matrix(CompletionMatrix.Terms terms) {
        synchronized (rows) {
            return new CompletionMatrix(files.wads().stream().map(wad -> wad.getFileName().toString()).toList(), terms,
                    rows);
        }
    }

    private void await(Future<?> work) throws PlaytestException, IOException {
        while (true) {
            try {
                work.get();
                return;
            } catch (InterruptedException e) {
                stopped = true;
            } catch (ExecutionException e) {
                stopped = true;
                throw cause(e);
            }
        }
    }

    private static PlaytestException cause(ExecutionException failure) throws IOException {
        return switch (failure.getCause()) {
            case GameException game -> new PlaytestException(String.valueOf(game.getMessage()), game);
            case WadFormatException wad -> new PlaytestException(String.valueOf(wad.getMessage()), wad);
            case IOException io -> throw io;
            case RuntimeException defect -> throw defect;
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    /** Searches a map at all skills, one after another, for the demos of one help the next. */
    private void searchMap(String map, MapCompleter completer, CompletionFolder folder, CompletionMatrix.Terms terms)
            throws IOException, GameException, WadFormatException {
        for (int skill : skills) {
            if (stopped) {
                return;
            }
            Optional<Row> kept = folder.find(map, skill);
            Row row;
            if (kept.isPresent() && kept.get().finished()) {
                row = kept.get();
            } else {
                MapCompletion found = completer.complete(map, skill, settings, folder.demos(map), () -> stopped,
                        progress -> tell(map, skill, progress));
                row = folder.keep(found);
            }
            rows.add(row);
            tell(row, kept.isPresent() && kept.get().finished());
            synchronized (this) {
                folder.write(matrix(terms));
            }
        }
    }

    private synchronized void tell(Row row, boolean known) {
        searched += known ? 0 : 1;
        String cells = row.cells().stream().filter(cell -> cell.state() != CompletionMatrix.State.ABSENT)
                .map(cell -> cell.objective().label() + " " + CompletionFolder.text(Optional.of(cell)))
                .collect(Collectors.joining(", "));
        log.println(row.map() + " skill " + row.skill() + ": " + cells + (known ? " (from before)" : "") + left());
        log.flush();
    }

    private String left() {
        int remaining = maps.size() * skills.size() - rows.size();
        if (remaining == 0 || searched == 0) {
            return "";
        }
        double each = (System.nanoTime() - started) / 1e9 / searched;
        return "  [" + rows.size() + "/" + maps.size() * skills.size() + ", about "
                + Times.of(Duration.ofSeconds(Math.round(each * remaining))) + " left]";
    }

    private synchronized void tell(String map, int skill, SearchProgress progress) {
        long now = System.nanoTime();
        if (now - saidAt > SAY_INTERVAL_NANOS) {
            saidAt = now;
            log.println(map + " skill " + skill + ": " + Math.round(Math.min(1, progress.share()) * 100)
                    + " % of its budget, looking for " + progress.missing().stream().map(Objective::label)
                            .collect(Collectors.joining(", ")));
            log.flush();
        }
    }
}
