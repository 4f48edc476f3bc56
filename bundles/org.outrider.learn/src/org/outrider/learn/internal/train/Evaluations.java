/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.outrider.engine.GameSetup;
import org.outrider.learn.Evaluation;
import org.outrider.scenario.EpisodeSummary;

/** Sums up evaluations. */
public final class Evaluations {

    private static final double TWO_SIDED_95 = 0.975;

    private Evaluations() {
    }

    /**
     * Sums up episodes.
     *
     * @param episodes at least 1
     */
    public static Evaluation of(long iteration, List<EpisodeSummary> episodes, Instant now) {
        SummaryStatistics scores = statistics(episodes, EpisodeSummary::score);
        return new Evaluation(iteration, episodes.size(), scores.getMean(), interval(scores),
                statistics(episodes, EpisodeSummary::shapedReward).getMean(),
                statistics(episodes, EpisodeSummary::kills).getMean(),
                statistics(episodes, EpisodeSummary::tics).getMean() / GameSetup.TICS_PER_SECOND, now);
    }

    private static SummaryStatistics statistics(List<EpisodeSummary> episodes,
            ToDoubleFunction<EpisodeSummary> value) {
        SummaryStatistics statistics = new SummaryStatistics();
        episodes.forEach(episode -> statistics.addValue(value.applyAsDouble(episode)));
        return statistics;
    }

    /** Half the width of the 95 % confidence interval of a mean, by Student's distribution; 0 for a single value. */
    public static double interval(SummaryStatistics values) {
        long count = values.getN();
        return count < 2 ? 0 : new TDistribution(count - 1).inverseCumulativeProbability(TWO_SIDED_95)
                * values.getStandardDeviation() / Math.sqrt(count);
    }
}
