/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.outrider.analysis.Episodes.IMP;
import static org.outrider.analysis.Episodes.PLAYER;
import static org.outrider.analysis.Episodes.damage;
import static org.outrider.analysis.Episodes.stamp;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;

class EpisodeMetricsTest {

    private static final EpisodeMetrics.Counts COUNTS = new EpisodeMetrics.Counts(245, 42, 3, 1, -16, 7);

    private static EpisodeMetrics metrics(EpisodeEnd end, GameEvent... events) {
        return EpisodeMetrics.of(end, COUNTS, List.of(events));
    }

    @Test
    void healthLostIsWhatHurtThePlayer() {
        assertEquals(116, metrics(EpisodeEnd.DEATH, damage(IMP, PLAYER, 12), damage(PLAYER, IMP, 60),
                damage(IMP, PLAYER, 104)).healthLost());
    }

    @Test
    void damageDealtIsWhatThePlayerDidToOthers() {
        assertEquals(60, metrics(EpisodeEnd.EXIT, damage(IMP, PLAYER, 12), damage(PLAYER, IMP, 60),
                damage(IMP, IMP, 5), damage(PLAYER, PLAYER, 30)).damageDealt());
    }

    @Test
    void ammunitionOfAllKindsIsAddedUp() {
        assertEquals(41, metrics(EpisodeEnd.EXIT, new GameEvent.AmmoUsed(stamp(), PLAYER, "Clip", 1),
                new GameEvent.AmmoUsed(stamp(), PLAYER, "Cell", 40)).ammoUsed());
    }

    @Test
    void onlyAnEpisodeThatEndsWithDeathCountsAsOne() {
        assertEquals(1, metrics(EpisodeEnd.DEATH).deaths());
        assertEquals(0, metrics(EpisodeEnd.TIMEOUT).deaths());
    }

    @Test
    void durationIsCountedIn35TicsASecond() {
        assertEquals(7.0, metrics(EpisodeEnd.DEATH).durationSeconds());
    }
}
