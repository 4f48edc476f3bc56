/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.outrider.app.ExitCode;
import org.outrider.engine.GameEngine;
import org.outrider.report.StoreJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.live.LiveFeed;
import org.outrider.run.queue.QueueWorker;
import org.outrider.run.queue.RunQueue;
import org.outrider.run.queue.WorkerSettings;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code test start}: puts test runs into the queue. */
@Command(name = "start", sortOptions = false,
        description = "Puts a test run into the queue and prints its id. Workers play it: 'outrider worker'.")
final class TestStartCommand extends StoreCommand {

    private static final int MILLIS_BETWEEN_LOOKS = 200;

    @Mixin
    private PlaytestOptions options = new PlaytestOptions();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--wait", description = "Play it here, and stay until it is over.")
    private boolean wait;

    @Option(names = "--jobs", paramLabel = "N",
            description = "With --wait, how many episodes to play at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time-limit", paramLabel = "MINUTES", defaultValue = "1440",
            description = "Time after which the run has failed if it is not over. Default: ${DEFAULT-VALUE}.")
    private long minutes;

    private final EngineChoice engines;
    private final IwadLocator locator;

    /** The command on this system. */
    TestStartCommand() {
        this(EngineChoice.installed(), IwadLocator.ofSystem());
    }

    TestStartCommand(EngineChoice engines, IwadLocator locator) {
        this.engines = engines;
        this.locator = locator;
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException, InterruptedException {
        List<PlaytestRequest> requests = requests(store);
        GameEngine chosen = engine.choose(engines, requests.getFirst().wads(),
                requests.stream().map(PlaytestRequest::map).toList());
        RunQueue queue = new RunQueue(store, chosen, InstalledAgents.all(), Clock.systemUTC());
        List<String> ids = new ArrayList<>();
        for (PlaytestRequest request : requests) {
            ids.add(queue.submit(request, Duration.ofMinutes(minutes)));
        }
        if (!wait) {
            for (String id : ids) {
                out().print(json() ? StoreJson.testStarted(store.runs().get(id)) : id + "\n");
            }
            return ExitCode.OK;
        }
        return play(store, ids);
    }

    private List<PlaytestRequest> requests(Store store) throws PlaytestException, StoreException {
        String file = options.file();
        String chosen = Files.exists(Path.of(file)) ? file
                : store.maps().find(file).map(map -> map.file().toString()).orElse(file);
        try {
            options.checkAgent();
            return options.requests(options.files(chosen, locator), 1);
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private int play(Store store, List<String> ids) throws StoreException, InterruptedException {
        MessagePrinter printer = new MessagePrinter(json() ? out() : err(), json());
        int exitCode = ExitCode.OK;
        try (QueueWorker worker = new QueueWorker(store, engines, InstalledAgents.all(), Clock.systemUTC(),
                WorkerSettings.of(jobs), event -> {
                    if (ids.contains(event.runId())) {
                        printer.accept(event);
                    }
                }, new LiveFeed())) {
            worker.start();
            for (String id : ids) {
                while (!store.runs().isOver(id)) {
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                }
            }
        }
        for (String id : ids) {
            new RunPrinter(store, out(), json()).printResults(id, false);
            exitCode = Math.max(exitCode, exitCode(store.runs().get(id).state()));
        }
        return exitCode;
    }

    private static int exitCode(RunState state) {
        return switch (state) {
            case STOPPED -> ExitCode.INTERRUPTED;
            case FAILED -> ExitCode.INTERNAL;
            default -> ExitCode.OK;
        };
    }
}
