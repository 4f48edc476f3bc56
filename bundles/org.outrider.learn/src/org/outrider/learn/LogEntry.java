/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.time.Instant;

/**
 * A line of a training's log.
 *
 * @param iteration steps of the agent so far
 * @param dqnLoss mean loss since the last line; not a number where nothing was learned
 * @param epsilon share of actions by chance
 * @param meanReward of the last episodes, at most 100; not a number where there was none
 * @param meanScore of the last episodes by the scenario's measure, likewise
 * @param episodes so far
 * @param stepsPerSecond since the last line
 */
public record LogEntry(long iteration, double dqnLoss, double epsilon, double meanReward, double meanScore,
        long episodes, double stepsPerSecond, Instant timestamp) {
}
