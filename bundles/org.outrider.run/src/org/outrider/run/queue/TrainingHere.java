/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.outrider.learn.MachineSettings;
import org.outrider.learn.TrainingListener;
import org.outrider.run.EngineChoice;
import org.outrider.run.RunEvent;
import org.outrider.run.internal.queue.QueueLibrary.Outcome;
import org.outrider.run.internal.queue.RetryException;
import org.outrider.run.internal.queue.TrainingWork;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

/**
 * Does one training of a database in this process, for those who do not want to wait for a worker. What comes of it is
 * kept as workers keep it, and a worker goes on with it should this process die.
 */
public final class TrainingHere {

    private final TrainingWork work;

    /**
     * @param listener told how it goes on
     * @param watcher  told all that the trainer tells, by its thread
     * @param stop     asked several times a second; when true, the training keeps its state and ends, for workers to go
     *                 on with it
     */
    public TrainingHere(Store store, EngineChoice engines, Clock clock, MachineSettings machine,
            Consumer<RunEvent> listener, TrainingListener watcher, BooleanSupplier stop) {
        work = new TrainingWork(store, engines, clock, machine, listener, watcher, stop);
    }

    /**
     * Trains until the training is over: done, stopped by {@link TrainingQueue#stop}, or failed.
     *
     * @return false where it is not over: it was told to stop, or a worker is at it
     * @throws StoreException where there is no such training, or what comes of it cannot be kept
     */
    public boolean train(String id) throws StoreException {
        try {
            return work.doJob(id, TrainingWork.RETRIES) == Outcome.DONE;
        } catch (RetryException e) {
            throw new IllegalStateException("a training that has failed often enough is ended", e);
        }
    }
}
