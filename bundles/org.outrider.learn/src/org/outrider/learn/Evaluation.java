/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.outrider.engine.GameSetup;
import org.outrider.scenario.EpisodeSummary;

/**
 * How well an agent played without acting by chance.
 *
 * @param iteration steps of the agent when it was evaluated
 * @param episodes how many it played
 * @param meanScore by the scenario's measure
 * @param scoreInterval half the width of the 95 % confidence interval of the mean
 * @param meanReward what it was rewarded for
 * @param meanKills monsters killed
 * @param meanSeconds length of an episode
 */
public record Evaluation(long iteration, int episodes, double meanScore, double scoreInterval, double meanReward,
        double meanKills, double meanSeconds, Instant timestamp) {

    /** Sums up episodes. */
    public static Evaluation of(long iteration, List<EpisodeSummary> episodes, Instant now) {
        Estimate score = Estimate.of(episodes.stream().mapToDouble(EpisodeSummary::score).toArray());
        return new Evaluation(iteration, episodes.size(), score.mean(), score.interval(),
                mean(episodes, EpisodeSummary::shapedReward), mean(episodes, EpisodeSummary::kills),
                mean(episodes, EpisodeSummary::tics) / GameSetup.TICS_PER_SECOND, now);
    }

    private static double mean(List<EpisodeSummary> episodes, ToDoubleFunction<EpisodeSummary> value) {
        return episodes.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
