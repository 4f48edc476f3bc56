/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a training.
 *
 * @param trainingId names this training and no other
 * @param completed false where it was stopped before its last step
 * @param iteration steps of the agent
 * @param updates steps of learning
 * @param finalLoss of the last line of the log; not a number where nothing was learned
 * @param elapsedSeconds of training, those before an interruption included
 * @param evaluations of the agent, in order
 * @param checkpoint the agent as it is now
 */
public record TrainingResult(String trainingId, boolean completed, long iteration, long updates, double finalLoss,
        double elapsedSeconds, List<Evaluation> evaluations, Path checkpoint) {

    public TrainingResult {
        evaluations = List.copyOf(evaluations);
    }
}
