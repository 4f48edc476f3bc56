/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * How far a training has come.
 *
 * @param iteration steps of the agent so far
 * @param maxIterations at which it is over
 * @param elapsedSeconds of training, those before an interruption included
 * @param remainingSeconds at the present speed; not a number while that is unknown
 * @param stepsPerSecond of late
 * @param dqnLoss of late; not a number where nothing was learned
 * @param epsilon share of actions by chance
 * @param meanScore of the last episodes by the scenario's measure; not a number where there was none
 * @param meanReward of the last episodes, likewise
 * @param episodes so far
 */
public record TrainingProgress(long iteration, long maxIterations, double elapsedSeconds, double remainingSeconds,
        double stepsPerSecond, double dqnLoss, double epsilon, double meanScore, double meanReward, long episodes) {
}
