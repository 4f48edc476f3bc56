/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * What a training begins with.
 *
 * @param trainingId names this training and no other
 * @param settings of the training
 * @param device what it computes on, for users
 * @param actions number of actions
 * @param parameters number of parameters of the network
 * @param replayBytes memory that the replay memory takes
 * @param iteration at which it begins; above 0 where it goes on
 */
public record TrainingStart(String trainingId, TrainingSettings settings, String device, int actions, long parameters,
        long replayBytes, long iteration) {
}
