/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How two runs, two maps or two versions of a map differ.
 *
 * @param metrics  the numbers of the episodes
 * @param appeared findings that only the second has
 * @param vanished findings that only the first has
 */
public record Comparison(List<Row> metrics, List<Finding> appeared, List<Finding> vanished) {

    public Comparison {
        metrics = List.copyOf(metrics);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    /**
     * A number of both.
     *
     * @param p how likely such a difference, or a larger one, comes by chance alone (Mann-Whitney, two-sided); null
     *          where there are too few episodes to tell
     */
    public record Row(Metric metric, Summary first, Summary second, @Nullable Double p) {

        /** By how much the mean of the second is larger. */
        public double difference() {
            return second.mean() - first.mean();
        }
    }

    /** Compares episodes and findings of two. */
    public static Comparison of(List<EpisodeMetrics> first, List<Finding> firstFindings, List<EpisodeMetrics> second,
            List<Finding> secondFindings) {
        List<Row> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            double[] a = first.stream().mapToDouble(metric::of).toArray();
            double[] b = second.stream().mapToDouble(metric::of).toArray();
            rows.add(new Row(metric, Summary.of(Arrays.stream(a)), Summary.of(Arrays.stream(b)), p(a, b)));
        }
        return new Comparison(rows, without(secondFindings, firstFindings), without(firstFindings, secondFindings));
    }

    private static @Nullable Double p(double[] a, double[] b) {
        return a.length < 2 || b.length < 2 ? null : new MannWhitneyUTest().mannWhitneyUTest(a, b);
    }

    /** Findings are the same when they have the same fingerprint. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<String> known = others.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !known.contains(finding.fingerprint())).toList();
    }
}
