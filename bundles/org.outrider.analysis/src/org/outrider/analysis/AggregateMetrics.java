/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What several episodes have in common.
 *
 * @param episodes       how many there were
 * @param summaries      a summary for every metric
 * @param survivalRate   share of the episodes that the player lived through, 0..1; 0 without episodes
 * @param killDeathRatio kills for each death; without a death, the kills
 */
public record AggregateMetrics(int episodes, Map<Metric, Summary> summaries, double survivalRate,
        double killDeathRatio) {

    public AggregateMetrics {
        Map<Metric, Summary> copy = new EnumMap<>(Metric.class);
        copy.putAll(summaries);
        summaries = Collections.unmodifiableMap(copy);
    }

    /** Sums episodes up. */
    public static AggregateMetrics of(Collection<EpisodeMetrics> episodes) {
        Map<Metric, Summary> summaries = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            summaries.put(metric, Summary.of(episodes.stream().mapToDouble(metric::of)));
        }
        int kills = episodes.stream().mapToInt(EpisodeMetrics::kills).sum();
        int deaths = episodes.stream().mapToInt(EpisodeMetrics::deaths).sum();
        double survivalRate = episodes.isEmpty() ? 0 : 1 - (double) deaths / episodes.size();
        return new AggregateMetrics(episodes.size(), summaries, survivalRate, (double) kills / Math.max(1, deaths));
    }

    /** The summary of a metric. */
    public Summary of(Metric metric) {
        return Objects.requireNonNull(summaries.get(metric));
    }
}
