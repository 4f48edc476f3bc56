/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingResult;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.RunEvent;
import org.outrider.run.RunStatus;
import org.outrider.run.TrainingEvent;
import org.outrider.run.internal.queue.QueueLibrary.Outcome;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.store.TrainingEntry;

/** Does a training of the queue, from the last state that was kept of it. */
public final class TrainingWork implements QueueLibrary.Work {

    /** The name of the task; the key of a job is its training's id. */
    public static final String TASK = "training";

    /** A training that has failed so often is not tried again. */
    public static final int RETRIES = 3;

    private final Store store;
    private final EngineChoice engines;
    private final Clock clock;
    private final MachineSettings machine;
    private final Consumer<RunEvent> listener;
    private final TrainingListener watcher;
    private final BooleanSupplier workerStops;
    private final Set<TrainingRecorder> active = ConcurrentHashMap.newKeySet();

    /**
     * @param listener    told how trainings go on
     * @param watcher     told all that the trainers tell
     * @param workerStops asked by trainings, which then keep their state and end
     */
    public TrainingWork(Store store, EngineChoice engines, Clock clock, MachineSettings machine,
            Consumer<RunEvent> listener, TrainingListener watcher, BooleanSupplier workerStops) {
        this.store = store;
        this.engines = engines;
        this.clock = clock;
        this.machine = machine;
        this.listener = listener;
        this.watcher = watcher;
        this.workerStops = workerStops;
    }

    @Override
    public Outcome doJob(String id, int failures) throws StoreException, RetryException {
        if (store.runs().isOver(id)) {
            return Outcome.DONE;
        }
        StoredRun run = store.runs().get(id);
        Path folder = store.trainings().folder(id);
        try (@Nullable FolderLock lock = FolderLock.tryLock(folder)) {
            // a worker that was taken for dead may still be at it
            return lock == null ? Outcome.GIVEN_UP : train(run, folder);
        } catch (TrainingException | IOException e) {
            if (e instanceof StoreException broken) {
                throw broken;
            }
            if (failures < RETRIES) {
                throw new RetryException(String.valueOf(e.getMessage()), e);
            }
            end(id, RunState.FAILED, String.valueOf(e.getMessage()));
            return Outcome.DONE;
        }
    }

    /** Has those who watch told how trainings stand of which nothing was heard for too long. */
    public void tell() {
        active.forEach(TrainingRecorder::tell);
    }

    private Outcome train(StoredRun run, Path folder) throws TrainingException, IOException {
        String id = run.id();
        store.runs().begin(id, clock.instant());
        Trainer trainer = Trainer.resume(engine(run), folder, run.submission().total(), machine);
        TrainingRecorder recorder = new TrainingRecorder(store, run, listener, watcher, clock);
        StopSign stop = new StopSign(store, run, clock, workerStops);
        active.add(recorder);
        TrainingResult result;
        try {
            result = train(trainer, recorder, stop);
        } finally {
            active.remove(recorder);
        }
        store.trainings().reached(id, result.iteration());
        if (result.completed()) {
            end(id, RunState.COMPLETED, null);
        } else if (stop.isLate()) {
            end(id, RunState.FAILED, "the training was not over in time, by " + run.submission().deadline());
        } else if (store.runs().isOver(id)) {
            announce(id);
        } else {
            return Outcome.GIVEN_UP;
        }
        return Outcome.DONE;
    }

    private GameEngine engine(StoredRun run) throws TrainingException {
        try {
            return engines.ofRun(run.submission().engine());
        } catch (PlaytestException e) {
            throw new TrainingException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Trains in a thread that nobody interrupts, since that would close the files that are being written. */
    private static TrainingResult train(Trainer trainer, TrainingRecorder recorder, StopSign stop)
            throws TrainingException, IOException {
        FutureTask<TrainingResult> work = new FutureTask<>(() -> trainer.train(recorder, stop));
        Thread thread = new Thread(work, "outrider-training");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return work.get();
            } catch (InterruptedException e) {
                stop.raise();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case TrainingException training -> throw training;
                    case UncheckedIOException io -> throw io.getCause();
                    case IOException io -> throw io;
                    case null, default -> throw new TrainingException("the training broke down: " + e.getCause(), e);
                }
            }
        }
    }

    private void end(String id, RunState state, @Nullable String error) throws StoreException {
        store.runs().end(id, state, clock.instant(), error, List.of());
        announce(id);
    }

    private void announce(String id) throws StoreException {
        StoredRun run = store.runs().get(id);
        Optional<TrainingEntry> last = store.trainings().lastEntry(id);
        Instant end = run.completedAt() == null ? clock.instant() : run.over();
        listener.accept(new TrainingEvent.TrainingCompleted(id, RunStatus.valueOf(run.state().name()),
                last.map(TrainingEntry::iteration).orElse(0L), last.map(TrainingEntry::dqnLoss).orElse(Double.NaN),
                Duration.between(run.since(), end)));
    }
}
