/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingProgress;
import org.outrider.learn.TrainingStart;
import org.outrider.run.RunEvent;
import org.outrider.run.TrainingEvent;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.store.TrainingEntry;
import org.outrider.store.TrainingEvaluation;

/** Keeps what a training tells, and tells it to those who watch. */
final class TrainingRecorder implements TrainingListener {

    private static final long LONGEST_SILENCE_NANOS = 4_000_000_000L;

    private final Store store;
    private final StoredRun run;
    private final Consumer<RunEvent> listener;
    private final TrainingListener watcher;
    private final Clock clock;
    private TrainingEvent.@Nullable TrainingProgress last;
    private long lastNanos;

    /**
     * @param listener told how it goes on
     * @param watcher  told all that the trainer tells, once it is kept
     */
    TrainingRecorder(Store store, StoredRun run, Consumer<RunEvent> listener, TrainingListener watcher, Clock clock) {
        this.store = store;
        this.run = run;
        this.listener = listener;
        this.watcher = watcher;
        this.clock = clock;
    }

    @Override
    public void started(TrainingStart start) {
        keep(() -> store.trainings().begin(run.id(), start.iteration()));
        watcher.started(start);
    }

    @Override
    public void progressed(TrainingProgress progress) {
        tell(new TrainingEvent.TrainingProgress(run.id(), progress, clock.instant()));
        watcher.progressed(progress);
    }

    @Override
    public void logged(LogEntry entry) {
        keep(() -> store.trainings().log(run.id(), List.of(new TrainingEntry(entry.iteration(), entry.dqnLoss(),
                entry.epsilon(), entry.meanReward(), entry.meanScore(), entry.stepsPerSecond(), entry.timestamp()))));
        watcher.logged(entry);
    }

    @Override
    public void evaluated(Evaluation evaluation) {
        keep(() -> store.trainings().add(run.id(), new TrainingEvaluation(evaluation.iteration(),
                evaluation.episodes(), evaluation.meanScore(), evaluation.scoreInterval(), evaluation.meanReward(),
                evaluation.meanKills(), evaluation.meanSeconds(), evaluation.timestamp())));
        listener.accept(new TrainingEvent.TrainingEvaluated(run.id(), evaluation));
        watcher.evaluated(evaluation);
    }

    @Override
    public void kept(long iteration, Path checkpoint) {
        keep(() -> store.trainings().save(run.id(), iteration, run.submission().request(), checkpoint));
        watcher.kept(iteration, checkpoint);
    }

    /** Tells the latest once more where nothing was heard for too long, as while the agent is evaluated. */
    synchronized void tell() {
        TrainingEvent.TrainingProgress latest = last;
        if (latest != null && System.nanoTime() - lastNanos > LONGEST_SILENCE_NANOS) {
            tell(latest.at(clock.instant()));
        }
    }

    private synchronized void tell(TrainingEvent.TrainingProgress progress) {
        last = progress;
        lastNanos = System.nanoTime();
        listener.accept(progress);
    }

    /** Does something with the database. */
    @FunctionalInterface
    private interface Keeping {

        void keep() throws StoreException;
    }

    /** What cannot be kept ends the training, which then goes on from what was. */
    private static void keep(Keeping keeping) {
        try {
            keeping.keep();
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }
}
