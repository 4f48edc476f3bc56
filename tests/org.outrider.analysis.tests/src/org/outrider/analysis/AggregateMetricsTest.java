/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class AggregateMetricsTest {

    private static EpisodeMetrics episode(int kills, int deaths) {
        return new EpisodeMetrics(350, kills, deaths, 0, 0, 0, 0, 0, 50, 100);
    }

    @Test
    void numbersOfAllEpisodesAreSummedUp() {
        Summary kills = AggregateMetrics.of(List.of(episode(2, 0), episode(4, 0), episode(9, 0))).of(Metric.KILLS);

        assertAll(
                () -> assertEquals(3, kills.count()),
                () -> assertEquals(15, kills.total()),
                () -> assertEquals(2, kills.min()),
                () -> assertEquals(9, kills.max()),
                () -> assertEquals(5, kills.mean()),
                () -> assertEquals(4, kills.median()),
                () -> assertEquals(Math.sqrt(13), kills.std(), 1e-9));
    }

    @Test
    void singleEpisodeHasNoDeviation() {
        assertEquals(0, AggregateMetrics.of(List.of(episode(7, 0))).of(Metric.KILLS).std());
    }

    @Test
    void survivalRateIsTheShareOfEpisodesWithoutDeath() {
        List<EpisodeMetrics> oneDeathInFour = List.of(episode(0, 1), episode(0, 0), episode(0, 0), episode(0, 0));

        assertEquals(0.75, AggregateMetrics.of(oneDeathInFour).survivalRate());
    }

    @Test
    void killDeathRatioWithoutDeathsIsTheKills() {
        assertEquals(6, AggregateMetrics.of(List.of(episode(6, 0))).killDeathRatio());
        assertEquals(3, AggregateMetrics.of(List.of(episode(4, 1), episode(2, 1))).killDeathRatio());
    }

    @Test
    void noEpisodesGiveZeros() {
        AggregateMetrics none = AggregateMetrics.of(List.of());

        assertEquals(new Summary(0, 0, 0, 0, 0, 0, 0), none.of(Metric.KILLS));
        assertEquals(0, none.survivalRate());
    }
}
