/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.report.PlaytestReport;
import org.outrider.report.ReportFiles;
import org.outrider.report.text.RunText;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.ProgressBus;
import org.outrider.run.RunStatus;

/**
 * Plays maps one after the other and writes a report of each.
 *
 * <p>All of it is done by a thread of its own, so that an interruption of the command stops the play and nothing else:
 * reports are written to the end.
 */
final class PlaytestSession {

    private final PlaytestRunner runner;
    private final List<PlaytestRequest> requests;
    private final Path folder;
    private final boolean terminal;
    private final @Nullable PlaytestChecks checks;
    private final @Nullable PrintWriter out;
    private final PrintWriter err;
    private @Nullable PlaytestRun current;
    private boolean stopped;

    /**
     * @param folder   of the report; with several requests, of their overview
     * @param checks   what looks at the maps besides; null for nothing
     * @param terminal whether progress may be written over
     * @param out      for the tables; null where none are wanted
     * @param err      for the progress
     */
    PlaytestSession(PlaytestRunner runner, List<PlaytestRequest> requests, Path folder,
            @Nullable PlaytestChecks checks, boolean terminal, @Nullable PrintWriter out, PrintWriter err) {
        this.runner = runner;
        this.requests = requests;
        this.folder = folder;
        this.checks = checks;
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    /**
     * Plays to the end, or until the calling thread is interrupted: then the episodes that are over by then count.
     *
     * @return a result for each request that was come to
     */
    List<PlaytestResult> play() throws PlaytestException, IOException {
        FutureTask<List<PlaytestResult>> work = new FutureTask<>(this::playAll);
        Thread thread = new Thread(work, "outrider-playtest");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return work.get();
            } catch (InterruptedException interrupted) {
                stop();
            } catch (ExecutionException e) {
                throw cause(e);
            }
        }
    }

    private static PlaytestException cause(ExecutionException failure) throws IOException {
        return switch (failure.getCause()) {
            case PlaytestException playtest -> playtest;
            case IOException io -> throw io;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private synchronized void stop() {
        stopped = true;
        PlaytestRun run = current;
        if (run != null) {
            run.stop();
        }
    }

    private synchronized PlaytestRun start(PlaytestRequest request, ProgressBus bus) throws PlaytestException {
        PlaytestRun run = runner.start(request, bus);
        current = run;
        if (stopped) {
            run.stop();
        }
        return run;
    }

    private List<PlaytestResult> playAll() throws PlaytestException, IOException, InterruptedException {
        PlaytestReport report = new PlaytestReport();
        List<PlaytestResult> results = new ArrayList<>();
        for (PlaytestRequest request : requests) {
            PlaytestResult result = checked(play(request));
            results.add(result);
            Path target = requests.size() == 1 ? folder : folder.resolve(request.map());
            report.write(result, target);
            tell(result, target);
            if (result.status() == RunStatus.STOPPED) {
                break;
            }
        }
        if (requests.size() > 1) {
            report.writeOverview(results, folder);
            tell("overview: " + folder.resolve(ReportFiles.OVERVIEW));
        }
        return results;
    }

    private PlaytestResult checked(PlaytestResult result) throws PlaytestException, IOException {
        PlaytestChecks further = checks;
        return further == null ? result : further.addTo(result);
    }

    private PlaytestResult play(PlaytestRequest request) throws PlaytestException, InterruptedException {
        ProgressBus bus = new ProgressBus();
        try (ProgressBus.Subscription console = bus.subscribe(ProgressView.of(terminal, request.map(), err))) {
            return start(request, bus).await();
        }
    }

    private void tell(PlaytestResult result, Path target) {
        PrintWriter console = out;
        if (console != null) {
            RunText.result(result).forEach(console::println);
            console.println();
        }
        tell("report: " + target.resolve(ReportFiles.HTML));
    }

    private void tell(String line) {
        PrintWriter console = out;
        (console == null ? err : console).println(line);
    }
}
