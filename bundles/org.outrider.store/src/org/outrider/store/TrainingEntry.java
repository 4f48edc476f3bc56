/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

/**
 * An entry of a training's log. What is not a number was not known then.
 *
 * @param iteration      steps of the agent
 * @param dqnLoss        mean loss since the entry before
 * @param epsilon        share of actions by chance
 * @param meanReward     of the last episodes
 * @param meanScore      of the last episodes, by the scenario's measure
 * @param stepsPerSecond since the entry before
 */
public record TrainingEntry(long iteration, double dqnLoss, double epsilon, double meanReward, double meanScore,
        double stepsPerSecond, Instant timestamp) {
}
