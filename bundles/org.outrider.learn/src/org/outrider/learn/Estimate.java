/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * A mean and how sure it is.
 *
 * @param count of values
 * @param mean of the values; not a number where there are none
 * @param interval half the width of the 95 % confidence interval of the mean, by Student's distribution; 0 where there
 *        are less than two values
 */
public record Estimate(long count, double mean, double interval) {

    private static final double TWO_SIDED_95 = 0.975;

    /** The mean of some values. */
    public static Estimate of(double... values) {
        SummaryStatistics statistics = new SummaryStatistics();
        for (double value : values) {
            statistics.addValue(value);
        }
        long count = statistics.getN();
        double interval = count < 2 ? 0 : new TDistribution(count - 1).inverseCumulativeProbability(TWO_SIDED_95)
                * statistics.getStandardDeviation() / Math.sqrt(count);
        return new Estimate(count, statistics.getMean(), interval);
    }
}
