/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.app.ExitCode;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.ProgressBus;
import org.outrider.run.live.LiveFeed;
import org.outrider.run.queue.QueueWorker;
import org.outrider.run.queue.WorkerSettings;
import org.outrider.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code worker}: serves the queue. */
@Command(name = "worker", sortOptions = false,
        description = "Plays the episodes that wait in the queue of a database, until it is stopped (Ctrl-C)."
                + " Workers on several machines share the queue of a PostgreSQL database.")
public final class WorkerCommand extends StoreCommand {

    @Option(names = "--drain", description = "End as soon as the queue is empty.")
    private boolean drain;

    @Option(names = "--jobs", paramLabel = "N",
            description = "How many episodes to play at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--heartbeat", paramLabel = "SECONDS", defaultValue = "5",
            description = "How often to show that it lives; after four times this long without a sign others take"
                    + " over. Default: ${DEFAULT-VALUE}.")
    private int heartbeat;

    @Option(names = "--episode-limit", paramLabel = "MINUTES",
            description = "Wall-clock time after which an episode that is not over has failed. Default: 30, and twice"
                    + " the episode's time in the game.")
    private @Nullable Integer episodeLimit;

    private final EngineChoice engines;

    /** The command on this system. */
    public WorkerCommand() {
        this(EngineChoice.installed());
    }

    WorkerCommand(EngineChoice engines) {
        this.engines = engines;
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(Store store) throws PlaytestException, IOException, InterruptedException {
        Integer limit = episodeLimit;
        if (jobs < 1 || heartbeat < 1 || limit != null && limit < 1) {
            throw usageError("--jobs, --heartbeat and --episode-limit are at least 1");
        }
        WorkerSettings settings = WorkerSettings.of(jobs).withHeartbeat(Duration.ofSeconds(heartbeat))
                .withEpisodeLimit(limit == null ? null : Duration.ofMinutes(limit));
        ProgressBus bus = new ProgressBus();
        try (ProgressBus.Subscription console = bus.subscribe(new MessagePrinter(out(), json()));
                QueueWorker worker = new QueueWorker(store, engines, InstalledAgents.all(), Clock.systemUTC(),
                        settings, bus::publish, new LiveFeed())) {
            worker.start();
            err().println("worker " + ProcessHandle.current().pid() + " serves " + store.location().describe());
            if (drain) {
                worker.awaitEmptyQueue();
            } else {
                new CountDownLatch(1).await();
            }
        }
        return ExitCode.OK;
    }
}
