/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * How long a training goes on, and what happens how often meanwhile. All intervals are in steps of the agent, those of
 * all games together.
 *
 * @param steps at which it is over
 * @param games played side by side
 * @param logInterval after which the loss is noted
 * @param evaluationInterval after which the agent is evaluated; 0 for never
 * @param evaluationEpisodes of each evaluation
 * @param checkpointInterval after which all is kept, so that the training can go on from there; 0 for only at the end
 * @param seed source of all chance
 */
public record ScheduleSettings(long steps, int games, int logInterval, long evaluationInterval, int evaluationEpisodes,
        long checkpointInterval, long seed) {

    public ScheduleSettings {
        if (steps < 1 || games < 1 || logInterval < 1 || evaluationEpisodes < 1) {
            throw new IllegalArgumentException("steps, games, interval of the log, episodes of an evaluation:"
                    + " at least 1 each");
        }
        if (evaluationInterval < 0 || checkpointInterval < 0) {
            throw new IllegalArgumentException("intervals must not be negative");
        }
    }

    /** The same with another end. */
    public ScheduleSettings withSteps(long value) {
        return new ScheduleSettings(value, games, logInterval, evaluationInterval, evaluationEpisodes,
                checkpointInterval, seed);
    }
}
