/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.IndexSet;
import org.outrider.engine.EpisodeEnd;
import org.outrider.run.live.LiveSample;

class EpisodeCurvesTest {

    private static final int TICS_PER_HOUR = 35 * 3600;

    private final EpisodeCurves curves = new EpisodeCurves();

    @Test
    void episodeIsShownUntilItIsOver() {
        curves.add(List.of(sample(1, 0, null), sample(2, 0, null), sample(1, 35, null)), sample -> false);

        assertEquals(1, assertNotNullSample().episode());
        assertEquals(2, curves.ring(Gauge.HEALTH).size());
    }

    @Test
    void nextEpisodeFollowsWhenOneIsOver() {
        curves.add(List.of(sample(1, 0, null), sample(1, 35, EpisodeEnd.EXIT), sample(2, 0, null)), sample -> false);

        assertEquals(2, assertNotNullSample().episode());
        assertEquals(1, curves.ring(Gauge.KILLS).size());
    }

    @Test
    void followedEpisodeTakesThePlace() {
        curves.add(List.of(sample(1, 0, null)), sample -> false);

        assertTrue(curves.add(List.of(sample(2, 0, null)), sample -> sample.episode() == 2));
        assertFalse(curves.add(List.of(sample(1, 1, null)), sample -> sample.episode() == 2));
    }

    @Test
    void hourOfSamplesTakesNoMoreThanItsRings() {
        for (int tic = 0; tic < TICS_PER_HOUR; tic++) {
            curves.add(List.of(sample(1, tic, null)), sample -> true);
        }

        for (Gauge gauge : Gauge.values()) {
            assertEquals(EpisodeCurves.CAPACITY, curves.ring(gauge).size());
        }
        assertEquals((TICS_PER_HOUR - 1) / 35.0, curves.ring(Gauge.HEALTH).xs(2)[1]);
    }

    private LiveSample assertNotNullSample() {
        LiveSample latest = curves.latest();
        assertNotNull(latest);
        return latest;
    }

    private static LiveSample sample(int episode, int tic, @Nullable EpisodeEnd end) {
        CoverageGoals goals = new CoverageGoals(IndexSet.of(0, 1), IndexSet.empty(), IndexSet.empty());
        return new LiveSample("test_1", episode, tic, 100, 0, new LiveSample.Ammo(50, 0, 0, 0), 2, 0, 0, 0, 0, 0, 0, 0,
                Coverage.NONE, goals, end);
    }
}
