/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The log of a whole training as a document.
 *
 * @param trainingId names this training and no other
 * @param status running, stopped or completed
 * @param scenario name of the scenario; map for ordinary maps
 * @param maps names of the ordinary maps
 * @param preset name of the settings that it began with
 * @param maxIterations steps of the agent at which it is over
 * @param finalIteration steps of the agent so far
 * @param startedAt when it was started first
 * @param completedAt when it ended; null while it goes on
 * @param durationSeconds of training
 * @param iterations loss over time
 * @param maxLoss greatest of these; null where nothing was learned yet, like the others
 * @param evaluations of the agent, in order
 */
public record TrainingDocument(String trainingId, String status, String scenario, List<String> maps, String preset,
        long maxIterations, long finalIteration, Instant startedAt, @Nullable Instant completedAt,
        double durationSeconds, List<Loss> iterations, @Nullable Double maxLoss, @Nullable Double minLoss,
        @Nullable Double meanLoss, @Nullable Double finalLoss, List<Evaluation> evaluations) {

    public TrainingDocument {
        maps = List.copyOf(maps);
        iterations = List.copyOf(iterations);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * The loss at some time.
     *
     * @param iteration steps of the agent
     * @param dqnLoss mean since the one before
     */
    public record Loss(long iteration, double dqnLoss, Instant timestamp) {
    }
}
