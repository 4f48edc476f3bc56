/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Agents;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.PlaytestRunner;
import org.outrider.sample.SampleIwad;

/** A real agent in the real engine, watched. */
class LiveRunTest {

    private static final Observation VIEW = Observation.builder().screen(true).depth(true)
            .resolution(ScreenResolution.of(160, 120)).format(ScreenFormat.RGB24).build();

    @TempDir
    private Path folder = Path.of("");

    private final LiveFeed feed = new LiveFeed();
    private final List<LiveSample> samples = new ArrayList<>();
    private final List<LiveFrame> frames = new ArrayList<>();
    private Path wad = Path.of("");

    @BeforeEach
    void writeGame() throws Exception {
        wad = folder.resolve(SampleIwad.FILE_NAME);
        SampleIwad.write(wad);
    }

    @Test
    void episodeIsWatchedFromItsFirstTicToItsLast() throws Exception {
        PlaytestResult result = playWatched();

        LiveSample first = samples.getFirst();
        LiveSample last = samples.getLast();
        assertEquals(0, first.tic());
        assertEquals(100, first.health());
        assertEquals(50, first.ammo().bullets());
        assertEquals(result.played().getFirst().log().end(), last.end());
        assertEquals(result.played().getFirst().log().metrics().tics(), last.tic());
        assertEquals(result.coverage(), last.coverage());
        assertEquals(result.facts().goals().sectors(result.coverage()), last.sectors());
    }

    @Test
    void picturesShowWhatThePlayerSees() throws Exception {
        playWatched();

        assertTrue(frames.size() > 1, frames.size() + " pictures");
        for (LiveFrame frame : frames) {
            byte[] screen = Objects.requireNonNull(frame.screen());
            assertEquals(160 * 120 * 3, screen.length);
            assertNotNull(frame.depth());
            assertTrue(distinct(screen) > 16, "a picture of " + distinct(screen) + " shades");
        }
    }

    @Test
    void watchedEpisodeGoesAsOneThatNobodyWatches() throws Exception {
        PlaytestResult watched = playWatched();
        PlaytestResult alone = start().await();

        assertArrayEquals(alone.played().getFirst().recording().bytes(),
                watched.played().getFirst().recording().bytes());
        assertEquals(alone.played().getFirst().log().metrics(), watched.played().getFirst().log().metrics());
    }

    @Test
    void slowedEpisodeGoesAsOneInAHurry() throws Exception {
        try (LiveWatch watch = feed.watch()) {
            watch.slowTo(2000);
            PlaytestResult slow = start().await();
            watch.slowTo(0);

            assertEquals(start().await().played().getFirst().log().metrics(),
                    slow.played().getFirst().log().metrics());
        }
    }

    private PlaytestRun start() throws Exception {
        return new PlaytestRunner(new ClassicEngine(), Agents.builtIn(), Clock.systemUTC(), feed).start(
                PlaytestRequest.of(List.of(wad), "MAP01").episodes(1).episodeSeconds(60).build(),
                PlaytestListener.NONE);
    }

    private PlaytestResult playWatched() throws Exception {
        try (LiveWatch watch = feed.watch()) {
            watch.show(VIEW);
            PlaytestRun run = start();
            @Nullable EpisodeEnd end = null;
            while (end == null) {
                Thread.sleep(1);
                List<LiveSample> news = watch.take();
                samples.addAll(news);
                watch.takeFrame().ifPresent(frames::add);
                end = news.isEmpty() ? null : news.getLast().end();
            }
            return run.await();
        }
    }

    private static int distinct(byte[] bytes) {
        BitSet values = new BitSet();
        for (byte value : bytes) {
            values.set(value & 0xff);
        }
        return values.cardinality();
    }
}
