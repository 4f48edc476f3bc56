/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.IndexSet;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

class LiveFeedTest {

    private static final long TIC = 1_000_000_000 / 35;
    private static final Observation SMALL = Observation.ofScreen(ScreenResolution.of(32, 24), ScreenFormat.GRAY8);

    private long now;
    private int pictures;
    private final LiveFeed feed = new LiveFeed(() -> now);

    @Test
    void samplesComeInOrder() {
        LiveWatch watch = feed.watch();
        LiveEpisode episode = feed.begin("test_1", 1);

        play(episode, 0, 3, TIC);

        assertEquals(List.of(0, 1, 2), watch.take().stream().map(LiveSample::tic).toList());
        assertEquals(List.of(), watch.take());
    }

    @Test
    void fastEpisodeIsSampledThirtyFiveTimesASecondAtMost() {
        LiveWatch watch = feed.watch();
        LiveEpisode episode = feed.begin("test_1", 1);

        play(episode, 0, 10_000, 100_000);

        int samples = watch.take().size();
        assertTrue(samples >= 34 && samples <= 36, "in a second " + samples);
    }

    @Test
    void lastTicIsAlwaysAmongTheSamples() {
        LiveWatch watch = feed.watch();
        LiveEpisode episode = feed.begin("test_1", 1);

        play(episode, 0, 5, 1);
        tic(episode, 5, true);

        assertEquals(List.of(0, 5), watch.take().stream().map(LiveSample::tic).toList());
    }

    @Test
    void nobodyIsAskedWhereNobodyWatches() {
        LiveEpisode episode = feed.begin("test_1", 1);

        episode.ticPassed(false, () -> fail("asked for a sample"), (sample, observation) -> fail("a picture"));
    }

    @Test
    void watchOfAnotherRunCostsNothing() {
        LiveWatch other = feed.watch("test_2");
        LiveEpisode episode = feed.begin("test_1", 1);

        episode.ticPassed(false, () -> fail("asked for a sample"), (sample, observation) -> fail("a picture"));

        assertEquals(List.of(), other.take());
    }

    @Test
    void whoComesInTheMiddleOfAnEpisodeSeesTheRest() {
        LiveEpisode episode = feed.begin("test_1", 1);
        play(episode, 0, 100, TIC);

        LiveWatch watch = feed.watch("test_1");
        play(episode, 100, 102, TIC);

        assertEquals(List.of(100, 101), watch.take().stream().map(LiveSample::tic).toList());
    }

    @Test
    void samplesThatNobodyTakesDoNotPileUp() {
        LiveWatch watch = feed.watch();
        LiveEpisode episode = feed.begin("test_1", 1);

        play(episode, 0, LiveWatch.CAPACITY + 10, TIC);

        assertEquals(10, watch.dropped());
        List<LiveSample> samples = watch.take();
        assertEquals(LiveWatch.CAPACITY, samples.size());
        assertEquals(10, samples.getFirst().tic());
    }

    @Test
    void picturesAreOfTheEpisodeThatIsFollowed() {
        LiveWatch watch = feed.watch();
        watch.show(SMALL);
        LiveEpisode first = feed.begin("test_1", 1);
        LiveEpisode second = feed.begin("test_1", 2);

        tic(second, 0, false);
        assertEquals(Optional.empty(), watch.takeFrame());
        tic(first, 0, false);

        LiveFrame frame = watch.takeFrame().orElseThrow();
        assertEquals(1, frame.sample().episode());
        assertTrue(watch.follows(frame.sample()));
    }

    @Test
    void otherEpisodeIsFollowedWhenOneIsOver() {
        LiveWatch watch = feed.watch();
        LiveEpisode first = feed.begin("test_1", 1);
        LiveEpisode second = feed.begin("test_1", 2);

        first.close();

        assertSame(second, watch.followed());
    }

    @Test
    void noMorePicturesAreTakenThanAreLookedAt() {
        LiveWatch watch = feed.watch();
        watch.show(SMALL);
        LiveEpisode episode = feed.begin("test_1", 1);

        play(episode, 0, 10, TIC);
        assertEquals(1, pictures);
        watch.takeFrame();
        play(episode, 10, 20, TIC);

        assertEquals(2, pictures);
        assertEquals(10, watch.takeFrame().orElseThrow().sample().tic());
    }

    @Test
    void picturesCanBeSwitchedOff() {
        LiveWatch watch = feed.watch();
        watch.show(SMALL);
        watch.show(Observation.NONE);

        play(feed.begin("test_1", 1), 0, 10, TIC);

        assertEquals(0, pictures);
    }

    @Test
    void closedWatchGetsNothing() {
        LiveWatch watch = feed.watch();
        LiveEpisode episode = feed.begin("test_1", 1);

        watch.close();
        episode.ticPassed(false, () -> fail("asked for a sample"), (sample, observation) -> fail("a picture"));

        assertFalse(watch.follows(sample(0)));
    }

    private void play(LiveEpisode episode, int from, int to, long nanosPerTic) {
        for (int tic = from; tic < to; tic++) {
            tic(episode, tic, false);
            now += nanosPerTic;
        }
    }

    private void tic(LiveEpisode episode, int tic, boolean last) {
        episode.ticPassed(last, () -> sample(episode, tic), (sample, observation) -> {
            pictures++;
            return Optional.of(new LiveFrame(sample, observation, null, null, null, null));
        });
    }

    private static LiveSample sample(int tic) {
        return new LiveSample("test_1", 1, tic, 100, 0, new LiveSample.Ammo(50, 0, 0, 0), 2, 0, 0, 0, 0, 64, 64, 0,
                Coverage.NONE, new CoverageGoals(IndexSet.of(0), IndexSet.empty(), IndexSet.empty()), null);
    }

    private static LiveSample sample(LiveEpisode episode, int tic) {
        LiveSample sample = sample(tic);
        return new LiveSample(episode.runId(), episode.number(), tic, sample.health(), sample.armor(), sample.ammo(),
                sample.weapon(), sample.kills(), sample.items(), sample.secrets(), sample.reward(), sample.x(),
                sample.y(), sample.angle(), sample.coverage(), sample.goals(), sample.end());
    }
}
