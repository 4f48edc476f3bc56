/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.time.Duration;
import java.time.Instant;

import org.outrider.learn.Evaluation;

/** Tells those who watch a training how it goes on. */
public sealed interface TrainingEvent extends RunEvent {

    /** The training that it is about. */
    String trainingId();

    @Override
    default String runId() {
        return trainingId();
    }

    /**
     * The training goes on. Comes at most ten times a second and at least every five seconds.
     *
     * @param progress what the trainer tells
     */
    record TrainingProgress(String trainingId, org.outrider.learn.TrainingProgress progress, Instant timestamp)
            implements TrainingEvent {

        @Override
        public String type() {
            return "training_progress";
        }

        /** The same, told at another moment. */
        public TrainingProgress at(Instant moment) {
            return new TrainingProgress(trainingId, progress, moment);
        }
    }

    /** The agent played without acting by chance, to see how well it does. */
    record TrainingEvaluated(String trainingId, Evaluation evaluation) implements TrainingEvent {

        @Override
        public String type() {
            return "training_evaluated";
        }
    }

    /**
     * The training is over, or was stopped; the last message.
     *
     * @param finalLoss not a number where nothing was learned
     */
    record TrainingCompleted(String trainingId, RunStatus status, long finalIteration, double finalLoss,
            Duration duration) implements TrainingEvent {

        @Override
        public String type() {
            return "training_completed";
        }
    }
}
