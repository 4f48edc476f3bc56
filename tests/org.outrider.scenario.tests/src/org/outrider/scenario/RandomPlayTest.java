/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameException;

/** What playing by chance achieves: neither nothing nor much, or the scenario is broken. */
class RandomPlayTest {

    private static final int EPISODES = 40;

    @ParameterizedTest
    @CsvSource({ "basic, -310, 20", "defend_the_center, 1, 5", "defend_the_center_arnold, 1, 5",
        "defend_the_line, 3, 14", "health_gathering, 330, 520", "health_gathering_arnold, 380, 900",
        "health_gathering_supreme, 300, 480", "deadly_corridor, -100, 300", "my_way_home, 0, 0.4",
        "deathmatch, 0, 6" })
    void meanScoreByChanceIsWithin(String name, double least, double most) throws GameException {
        double mean = Played.byChance(Played.scenario(name), EPISODES).stream().mapToDouble(EpisodeSummary::score)
                .average().orElseThrow();

        assertTrue(mean >= least && mean <= most, name + " scores " + mean);
    }

    @Test
    void everyScenarioIsPlayedHere() {
        assertEquals(10, Scenarios.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "basic", "defend_the_center", "health_gathering_supreme", "deathmatch" })
    void sameSeedIsTheSameEpisode(String name) throws GameException {
        assertEquals(Played.byChance(Played.scenario(name), 3), Played.byChance(Played.scenario(name), 3));
    }

    @Test
    void otherSeedsAreOtherEpisodes() throws GameException {
        List<EpisodeSummary> episodes = Played.byChance(Played.scenario("defend_the_line"), 2);

        assertNotEquals(episodes.get(0).tics(), episodes.get(1).tics());
    }

    @Test
    void episodesEndInTime() throws GameException {
        Scenario scenario = Played.scenario("my_way_home");
        int left = Played.action(scenario, "TURN_LEFT");

        EpisodeSummary summary = Played.episode(scenario, 1, game -> left);

        assertEquals(EpisodeEnd.TIMEOUT, summary.end());
        assertEquals(scenario.startTime() + scenario.timeout(), summary.tics());
        assertEquals(-0.0001 * scenario.timeout(), summary.gameReward(), 1e-9);
    }
}
