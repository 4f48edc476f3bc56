/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.outrider.agent.Agents;
import org.outrider.engine.GameEngine;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.TrainingListener;
import org.outrider.run.EngineChoice;
import org.outrider.run.RunEvent;
import org.outrider.run.internal.queue.EpisodeWork;
import org.outrider.run.internal.queue.OpenRuns;
import org.outrider.run.internal.queue.QueueLibrary;
import org.outrider.run.internal.queue.RunEnd;
import org.outrider.run.internal.queue.TrainingWork;
import org.outrider.run.live.LiveFeed;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

import com.github.kagkarlsson.scheduler.Scheduler;

/**
 * Serves the queue of a database: plays its episodes and does its trainings until it is closed. Any number of workers,
 * of any processes, may serve one database.
 */
public final class QueueWorker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(QueueWorker.class.getName());
    private static final Duration TENDING = Duration.ofSeconds(15);
    private static final int MILLIS_BETWEEN_MESSAGES = 100;
    private static final int MILLIS_BETWEEN_LOOKS = 200;
    private static final int MILLIS_BETWEEN_LOOKS_FOR_ENDS = 1000;

    private final RunQueue queue;
    private final OpenRuns runs;
    private final EpisodeWork work;
    private final TrainingQueue trainings;
    private final TrainingWork trainingWork;
    private final Scheduler scheduler;
    private final ScheduledExecutorService housekeeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "outrider-worker-housekeeper");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    /**
     * A worker that does not work yet.
     *
     * @param engines  each run is played with the one that it was submitted for
     * @param listener told how the runs go on of which this worker plays episodes, and its trainings
     * @param feed     shows these episodes to those who watch
     */
    public QueueWorker(Store store, EngineChoice engines, Agents agents, Clock clock, WorkerSettings settings,
            Consumer<RunEvent> listener, LiveFeed feed) {
        // what is tended is not played: any engine knows what the numbers of a map mean
        GameEngine engine = engines.all().getFirst();
        this.queue = new RunQueue(store, engine, agents, clock);
        this.trainings = new TrainingQueue(store, engine, clock);
        this.runs = new OpenRuns(store, engines, agents, clock, listener::accept, feed, () -> stopping,
                settings.episode());
        this.work = new EpisodeWork(store, runs, new RunEnd(store, engine, clock, listener::accept), clock);
        this.trainingWork = new TrainingWork(store, engines, clock,
                new MachineSettings("auto", settings.threads(), 1), listener, TrainingListener.NONE, () -> stopping);
        this.scheduler = QueueLibrary.scheduler(store.dataSource(),
                List.of(QueueLibrary.task(EpisodeWork.TASK, work, settings),
                        QueueLibrary.task(TrainingWork.TASK, trainingWork, settings)), settings, name());
    }

    /** Begins to work; before, puts back into the queue what a crash kept out of it. */
    public void start() throws StoreException {
        queue.tend();
        trainings.tend();
        scheduler.start();
        housekeeper.scheduleWithFixedDelay(runs::tell, MILLIS_BETWEEN_MESSAGES, MILLIS_BETWEEN_MESSAGES,
                TimeUnit.MILLISECONDS);
        housekeeper.scheduleWithFixedDelay(this::tellOfEnds, MILLIS_BETWEEN_LOOKS_FOR_ENDS,
                MILLIS_BETWEEN_LOOKS_FOR_ENDS, TimeUnit.MILLISECONDS);
        housekeeper.scheduleWithFixedDelay(this::tend, TENDING.toMillis(), TENDING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until nobody plays or trains, and nothing waits. */
    public void awaitEmptyQueue() throws InterruptedException, StoreException {
        while (queue.size() + trainings.size() > 0) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    /** Ends: what is being played is given up, and waits for others. */
    @Override
    public void close() {
        stopping = true;
        scheduler.stop();
        housekeeper.shutdownNow();
        tellOfEnds();
        runs.close();
    }

    private void tellOfEnds() {
        trainingWork.tell();
        try {
            work.tellOfEnds();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the ends of runs cannot be told now: {0}", e.getMessage());
        }
    }

    private void tend() {
        try {
            queue.tend();
            trainings.tend();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the queue cannot be tended now: {0}", e.getMessage());
        }
    }

    private static String name() {
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + ProcessHandle.current().pid();
        } catch (UnknownHostException e) {
            return "localhost/" + ProcessHandle.current().pid();
        }
    }
}
