/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.outrider.analysis.EpisodeMetrics;
import org.outrider.engine.GameSetup;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.scenario.EpisodeSummary;

/**
 * What came of an agent's episodes.
 *
 * @param agent its name
 * @param values for each number, by its name, the value in each episode; not to be changed
 */
public record AgentResults(String agent, Map<String, double[]> values) {

    public AgentResults {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Episodes of a scenario. */
    public static AgentResults ofScenario(String agent, List<EpisodeSummary> episodes) {
        Map<String, double[]> values = new LinkedHashMap<>();
        add(values, "score", episodes, EpisodeSummary::score);
        add(values, "reward", episodes, EpisodeSummary::shapedReward);
        add(values, "kills", episodes, EpisodeSummary::kills);
        add(values, "items", episodes, EpisodeSummary::items);
        add(values, "damage_dealt", episodes, EpisodeSummary::damageDealt);
        add(values, "damage_taken", episodes, EpisodeSummary::damageTaken);
        add(values, "squares", episodes, EpisodeSummary::squares);
        add(values, "seconds", episodes, episode -> (double) episode.tics() / GameSetup.TICS_PER_SECOND);
        return new AgentResults(agent, values);
    }

    /** Episodes of a playtest. */
    public static AgentResults ofPlaytest(PlaytestResult result) {
        List<EpisodeResult.Played> played = result.played();
        Map<String, double[]> values = new LinkedHashMap<>();
        add(values, "exits", played, episode -> episode.log().reachedExit() ? 1 : 0);
        addMetric(values, "kills", played, EpisodeMetrics::kills);
        addMetric(values, "deaths", played, EpisodeMetrics::deaths);
        addMetric(values, "items", played, EpisodeMetrics::items);
        addMetric(values, "secrets", played, EpisodeMetrics::secrets);
        addMetric(values, "damage_dealt", played, EpisodeMetrics::damageDealt);
        addMetric(values, "health_lost", played, EpisodeMetrics::healthLost);
        addMetric(values, "seconds", played, EpisodeMetrics::durationSeconds);
        return new AgentResults(result.request().agent(), values);
    }

    private static void addMetric(Map<String, double[]> values, String name, List<EpisodeResult.Played> played,
            ToDoubleFunction<EpisodeMetrics> value) {
        add(values, name, played, episode -> value.applyAsDouble(episode.log().metrics()));
    }

    private static <T> void add(Map<String, double[]> values, String name, List<T> episodes,
            ToDoubleFunction<T> value) {
        values.put(name, episodes.stream().mapToDouble(value).toArray());
    }
}
