/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingResult;
import org.outrider.report.text.Times;

/** Trains in a thread of its own, so that an interruption of the command stops the training and nothing else. */
final class TrainingSession {

    private final Trainer trainer;
    private final boolean terminal;
    private final PrintWriter out;
    private final PrintWriter err;
    private volatile boolean stopped;

    /** @param terminal whether progress may be written over */
    TrainingSession(Trainer trainer, boolean terminal, PrintWriter out, PrintWriter err) {
        this.trainer = trainer;
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    /**
     * Trains to the end, or until the calling thread is interrupted: then the training is kept as far as it has come.
     */
    TrainingResult train() throws TrainingException, IOException {
        TrainingView view = new TrainingView(trainer.folder(), terminal, err);
        FutureTask<TrainingResult> work = new FutureTask<>(() -> trainer.train(view, () -> stopped));
        Thread.ofPlatform().daemon().name("outrider-training").start(work);
        TrainingResult result = await(work);
        view.clear();
        out.println((result.completed() ? "trained " : "stopped after ") + result.iteration() + " steps in "
                + Times.of(Duration.ofMillis((long) (result.elapsedSeconds() * 1000))));
        out.println("agent: " + result.checkpoint());
        if (!result.completed()) {
            out.println("to go on: outrider train --resume " + trainer.folder());
        }
        return result;
    }

    private TrainingResult await(FutureTask<TrainingResult> work) throws TrainingException, IOException {
        while (true) {
            try {
                return work.get();
            } catch (InterruptedException interrupted) {
                stopped = true;
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case TrainingException training -> throw training;
                    case IOException io -> throw io;
                    case RuntimeException defect -> throw defect;
                    case Error error -> throw error;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }
}
