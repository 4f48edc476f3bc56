/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

/**
 * How well an agent in training played without acting by chance.
 *
 * @param iteration     steps of the agent until then
 * @param episodes      how many it played
 * @param meanScore     by the scenario's measure
 * @param scoreInterval half the width of the 95 % confidence interval of that; not a number for a single episode
 * @param meanSeconds   length of an episode
 */
public record TrainingEvaluation(long iteration, int episodes, double meanScore, double scoreInterval,
        double meanReward, double meanKills, double meanSeconds, Instant timestamp) {
}
