/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.stream.DoubleStream;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * Numbers summed up; all zero where there are none.
 *
 * @param std standard deviation of the sample (divided by n - 1); 0 for a single number
 */
public record Summary(int count, double total, double min, double max, double mean, double median, double std) {

    /** Sums numbers up. */
    public static Summary of(DoubleStream numbers) {
        double[] values = numbers.toArray();
        if (values.length == 0) {
            return new Summary(0, 0, 0, 0, 0, 0, 0);
        }
        DescriptiveStatistics statistics = new DescriptiveStatistics(values);
        return new Summary(values.length, statistics.getSum(), statistics.getMin(), statistics.getMax(),
                statistics.getMean(), statistics.getPercentile(50), statistics.getStandardDeviation());
    }
}
