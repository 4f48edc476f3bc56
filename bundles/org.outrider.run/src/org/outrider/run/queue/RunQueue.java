/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.Agents;
import org.outrider.engine.GameEngine;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.internal.Stages;
import org.outrider.run.internal.queue.EpisodeJob;
import org.outrider.run.internal.queue.EpisodeWork;
import org.outrider.run.internal.queue.QueueLibrary;
import org.outrider.run.internal.queue.RequestJson;
import org.outrider.run.internal.queue.RunEnd;
import org.outrider.store.NewRun;
import org.outrider.store.RunKind;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

import com.github.kagkarlsson.scheduler.SchedulerClient;

/**
 * Takes test runs and hands their episodes to the workers that serve the same database.
 *
 * <p>An episode is in the queue from the moment its run is submitted until it is kept. What a crash leaves out of the
 * queue is put back by {@link #tend}, which every worker does.
 */
public final class RunQueue {

    private final Store store;
    private final GameEngine engine;
    private final Agents agents;
    private final Clock clock;
    private final SchedulerClient client;
    private final RunEnd end;

    /** A queue with the built-in agents. */
    public RunQueue(Store store, GameEngine engine) {
        this(store, engine, Agents.builtIn(), Clock.systemUTC());
    }

    /**
     * @param clock tells when runs are submitted, and when they are too late
     */
    public RunQueue(Store store, GameEngine engine, Agents agents, Clock clock) {
        this.store = store;
        this.engine = engine;
        this.agents = agents;
        this.clock = clock;
        this.client = QueueLibrary.client(store.dataSource());
        this.end = new RunEnd(store, engine, clock, PlaytestListener.NONE);
    }

    /**
     * Keeps the WADs and the run, and puts its episodes into the queue.
     *
     * @param limit the time after which the run has failed if it is not over
     * @return the run's id
     * @throws PlaytestException where the request cannot be played
     * @throws StoreException    where it cannot be kept
     */
    public String submit(PlaytestRequest request, Duration limit) throws PlaytestException, StoreException {
        Stages.open(request, engine, agents).close();
        RunArchive.Library library = RunArchive.Library.keep(store, request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        store.runs().add(new NewRun(id, RunKind.TEST, library.tested().id(), library.ids(),
                request.map(), request.agent(), request.skill(), request.episodes(), RequestJson.write(request),
                engine.nameAndVersion(), now, now.plus(limit)));
        enqueue(id, request.episodes());
        return id;
    }

    /**
     * Stops a run: episodes that are over are kept with what they show, those being played are given up.
     *
     * @param id null for all test runs that are not over
     * @return the runs that were stopped
     * @throws StoreException where there is no such run
     */
    public List<String> stop(@Nullable String id) throws StoreException {
        List<String> stopped = new ArrayList<>();
        for (String run : id == null ? store.runs().unfinished(RunKind.TEST) : List.of(test(id))) {
            if (end.stop(store.runs().get(run))) {
                stopped.add(run);
            }
        }
        return stopped;
    }

    /** How many episodes wait or are being played. */
    public int size() throws StoreException {
        return QueueLibrary.keys(store.dataSource(), EpisodeWork.TASK).size();
    }

    /** Puts episodes into the queue that a crash kept out of it, and ends runs that are too late. */
    public void tend() throws StoreException {
        for (String id : store.runs().unfinished(RunKind.TEST)) {
            StoredRun run = store.runs().get(id);
            Instant deadline = run.submission().deadline();
            if (deadline != null && clock.instant().isAfter(deadline)) {
                end.fail(run, "the run was not over in time, by " + deadline);
            } else {
                enqueue(id, run.submission().total());
            }
        }
    }

    private String test(String id) throws StoreException {
        if (store.runs().get(id).submission().kind() != RunKind.TEST) {
            throw new StoreException("run " + id + " is no test run");
        }
        return id;
    }

    /** Puts in what is neither there nor kept; where all is kept the last one, whose player then ends the run. */
    private void enqueue(String id, int episodes) throws StoreException {
        Set<Integer> kept = store.episodes().numbers(id);
        Set<String> queued = QueueLibrary.keys(store.dataSource(), EpisodeWork.TASK);
        for (int number = 1; number <= episodes; number++) {
            EpisodeJob job = new EpisodeJob(id, number);
            boolean wanted = !kept.contains(number) || kept.size() == episodes && number == episodes;
            if (wanted && !queued.contains(job.key())) {
                client.scheduleIfNotExists(QueueLibrary.instance(EpisodeWork.TASK, job.key()), clock.instant());
            }
        }
    }
}
