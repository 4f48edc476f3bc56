/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.util.Map;

/**
 * How fast a training goes on a machine.
 *
 * @param threads that played and learned
 * @param playedPerSecond steps a second of games that are played by chance, without a network
 * @param actingMillis for batches of several sizes: milliseconds in which a network chooses their actions, the median
 * @param updateMillis milliseconds of a step of learning, the median
 * @param stepsPerSecond steps of play a second in a training, while it learns
 * @param updatesPerSecond steps of learning a second in it
 * @param stepsPerCpuSecond steps of play for each second of the processor's time in it, of all threads together
 */
public record LearningSpeed(int threads, double playedPerSecond, Map<Integer, Double> actingMillis,
        double updateMillis, double stepsPerSecond, double updatesPerSecond, double stepsPerCpuSecond) {
}
