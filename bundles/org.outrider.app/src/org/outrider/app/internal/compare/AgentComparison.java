/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Estimate;

/**
 * Agents side by side.
 *
 * @param task what they played, in words
 * @param agents in the order in which they were named
 */
public record AgentComparison(String task, List<Row> agents) {

    public AgentComparison {
        agents = List.copyOf(agents);
    }

    /**
     * One agent.
     *
     * @param episodes how many it played
     * @param numbers what came of them, by name
     */
    public record Row(String agent, int episodes, Map<String, Cell> numbers) {
    }

    /**
     * One number of an agent.
     *
     * @param mean over its episodes
     * @param interval half the width of the 95 % confidence interval of the mean
     * @param p how likely a difference like that to the first agent, or a larger one, comes by chance alone
     *        (Mann-Whitney, two-sided); null for the first agent and where there are too few episodes to tell
     */
    public record Cell(double mean, double interval, @Nullable Double p) {
    }

    /**
     * Compares agents.
     *
     * @param results of at least one agent
     */
    public static AgentComparison of(String task, List<AgentResults> results) {
        List<Row> rows = new ArrayList<>();
        AgentResults first = results.getFirst();
        for (AgentResults each : results) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            int episodes = 0;
            for (Map.Entry<String, double[]> entry : each.values().entrySet()) {
                double[] values = entry.getValue();
                Estimate estimate = Estimate.of(values);
                double[] others = first.values().getOrDefault(entry.getKey(), new double[0]);
                cells.put(entry.getKey(), new Cell(estimate.mean(), estimate.interval(),
                        each == first ? null : p(others, values)));
                episodes = values.length;
            }
            rows.add(new Row(each.agent(), episodes, cells));
        }
        return new AgentComparison(task, rows);
    }

    private static @Nullable Double p(double[] a, double[] b) {
        return a.length < 2 || b.length < 2 ? null : new MannWhitneyUTest().mannWhitneyUTest(a, b);
    }
}
