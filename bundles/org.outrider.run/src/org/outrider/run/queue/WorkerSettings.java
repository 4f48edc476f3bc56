/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a worker serves the queue.
 *
 * @param threads   how many episodes it plays at the same time
 * @param heartbeat how often it shows that it lives; without a sign for four times this long it counts as dead, and
 *                  others take over what it played
 * @param poll      how often it looks for work
 * @param pause     before the first repetition of what failed; doubled for each further one
 * @param episode   wall-clock time after which an episode that is not over has failed; null for the usual, half an hour
 *                  and twice the episode's time in the game
 */
public record WorkerSettings(int threads, Duration heartbeat, Duration poll, Duration pause,
        @Nullable Duration episode) {

    public WorkerSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("a worker of " + threads + " threads");
        }
    }

    /** The usual settings. */
    public static WorkerSettings of(int threads) {
        return new WorkerSettings(threads, Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(5), null);
    }

    /** The same with another heartbeat. */
    public WorkerSettings withHeartbeat(Duration interval) {
        return new WorkerSettings(threads, interval, poll, pause, episode);
    }

    /** The same with another limit for an episode. */
    public WorkerSettings withEpisodeLimit(@Nullable Duration longest) {
        return new WorkerSettings(threads, heartbeat, poll, pause, longest);
    }
}
