/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;

/**
 * What a checkpoint says of itself.
 *
 * @param format {@value #FORMAT}
 * @param version of the format
 * @param trainingId the training that it is of
 * @param iteration steps of the agent so far
 * @param updates steps of learning so far
 * @param elapsedSeconds of training
 * @param settings with which it was trained
 * @param actions combinations of buttons that it chooses from
 * @param held buttons that it holds in all actions
 * @param frameSkip tics of each step
 * @param evaluations of the agent, in order
 * @param createdAt when it was written
 * @param libraries versions of what it was trained with, by name; "engine" stands for name and version of the engine
 * @param licence of the parameters
 */
public record CheckpointInfo(String format, int version, String trainingId, long iteration, long updates,
        double elapsedSeconds, TrainingSettings settings, String actions, List<Button> held, int frameSkip,
        List<Evaluation> evaluations, Instant createdAt, Map<String, String> libraries, String licence) {

    /** What the format is called. */
    public static final String FORMAT = "outrider-checkpoint";
    /** The version of the format that is written, and the greatest that is read. */
    public static final int VERSION = 1;

    public CheckpointInfo {
        held = List.copyOf(held);
        evaluations = List.copyOf(evaluations);
        libraries = Map.copyOf(libraries);
    }

    /** What the agent chooses from. */
    public ActionSpace actionSpace() {
        return ActionSpace.parse(actions).holding(held.toArray(Button[]::new));
    }
}
