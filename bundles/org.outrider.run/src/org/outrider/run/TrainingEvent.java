/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.time.Duration;
import java.time.Instant;

/** Tells those who watch a training how it goes on. */
public sealed interface TrainingEvent extends RunEvent {

    /** The training that it is about. */
    String trainingId();

    @Override
    default String runId() {
        return trainingId();
    }

    /** The training goes on. Comes at most ten times a second and at least every five seconds. */
    record TrainingProgress(String trainingId, long iteration, double dqnLoss, Instant timestamp)
            implements TrainingEvent {

        @Override
        public String type() {
            return "training_progress";
        }
    }

    /** The training is over; the last message. */
    record TrainingCompleted(String trainingId, RunStatus status, long finalIteration, double finalLoss,
            Duration duration) implements TrainingEvent {

        @Override
        public String type() {
            return "training_completed";
        }
    }
}
