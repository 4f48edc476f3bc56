/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestEvent.TestingProgress;
import org.outrider.run.PlaytestRequest;

class ProgressTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<PlaytestEvent> told = new ArrayList<>();
    private final PlaytestRequest request = PlaytestRequest.of(List.of(Path.of("a.wad")), "MAP01").episodes(4)
            .episodeSeconds(10).build();
    private long now = 5;
    private final ProgressBoard board = new ProgressBoard("test_1", request, told::add, Clock.systemUTC(), () -> now);

    private TestingProgress lastTold() {
        return (TestingProgress) told.getLast();
    }

    @Test
    void messagesComeAtMostTenTimesASecond() {
        ProgressPace pace = new ProgressPace(0);

        assertFalse(pace.isDue(99 * MILLISECOND, true));
        assertTrue(pace.isDue(100 * MILLISECOND, true));
        assertFalse(pace.isDue(199 * MILLISECOND, true));
        assertTrue(pace.isDue(200 * MILLISECOND, true));
    }

    @Test
    void messagesComeEveryFewSecondsWithoutNews() {
        ProgressPace pace = new ProgressPace(0);

        assertFalse(pace.isDue(3999 * MILLISECOND, false));
        assertTrue(pace.isDue(4000 * MILLISECOND, false));
    }

    @Test
    void progressIsOfTheWholeRun() {
        board.complete(new EpisodeResult.Failed(1, 0, "broken", ""));
        board.update(new EpisodeProgress(2, 175, 3, 80));
        now += 1000 * MILLISECOND;
        board.tell();

        assertEquals(37.5, lastTold().progressPercent());
        assertEquals(1, lastTold().episodesFinished());
        assertEquals(Duration.ofSeconds(1), lastTold().elapsed());
        assertEquals(Duration.ofMillis(1666), lastTold().remaining());
    }

    @Test
    void episodeThatHasComeFarthestIsShown() {
        board.update(new EpisodeProgress(2, 175, 3, 80));
        board.update(new EpisodeProgress(3, 70, 0, 100));
        now += 1000 * MILLISECOND;
        board.tell();

        assertEquals(2, lastTold().episode());
        assertEquals(175, lastTold().frame());
        assertEquals(3, lastTold().kills());
        assertEquals(80, lastTold().health());
    }

    @Test
    void withoutNewsNothingIsToldAtOnce() {
        board.update(new EpisodeProgress(1, 35, 0, 100));
        now += 1000 * MILLISECOND;
        board.tell();
        now += 1000 * MILLISECOND;
        board.tell();

        assertEquals(1, told.size());
    }

    @Test
    void seedOfAnEpisodeDependsOnItsNumberAndTheRunsSeedOnly() {
        assertEquals(EpisodeSeeds.seed(1, 2), EpisodeSeeds.seed(1, 2));
        assertEquals(1000, IntStream.range(0, 1000)
                .mapToLong(i -> EpisodeSeeds.seed(i / 40, i % 40)).distinct().count());
    }
}
