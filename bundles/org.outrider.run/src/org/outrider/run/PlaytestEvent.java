/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.time.Duration;
import java.time.Instant;

/** Tells those who watch a test run how it goes on. */
public sealed interface PlaytestEvent extends RunEvent {

    /** The run that it is about. */
    String testId();

    @Override
    default String runId() {
        return testId();
    }

    /**
     * The run goes on. Comes at most ten times a second and at least every five seconds.
     *
     * @param episode          the episode that has come farthest of those being played
     * @param totalEpisodes    that the run will have
     * @param episodesFinished that are over
     * @param frame            tic of that episode
     * @param kills            in that episode
     * @param health           in that episode
     * @param progressPercent  of the whole run
     * @param elapsed          wall-clock time since the start
     * @param remaining        wall-clock time to the end, as far as can be told
     */
    record TestingProgress(String testId, int episode, int totalEpisodes, int episodesFinished, int frame, int kills,
            int health, double progressPercent, Duration elapsed, Duration remaining, Instant timestamp)
            implements PlaytestEvent {

        @Override
        public String type() {
            return "testing_progress";
        }
    }

    /** An episode is over. */
    record EpisodeCompleted(String testId, EpisodeResult episode) implements PlaytestEvent {

        @Override
        public String type() {
            return "episode_completed";
        }
    }

    /** The run is over; the last message. */
    record TestingCompleted(String testId, RunStatus status, int episodesCompleted, int totalKills, double meanKills)
            implements PlaytestEvent {

        @Override
        public String type() {
            return "testing_completed";
        }
    }
}
