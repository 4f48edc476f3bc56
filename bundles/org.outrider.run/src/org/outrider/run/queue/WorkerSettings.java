/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Duration;

/**
 * How a worker serves the queue.
 *
 * @param threads   how many episodes it plays at the same time
 * @param heartbeat how often it shows that it lives; without a sign for four times this long it counts as dead, and
 *                  others take over what it played
 * @param poll      how often it looks for work
 * @param pause     before the first repetition of what failed; doubled for each further one
 */
public record WorkerSettings(int threads, Duration heartbeat, Duration poll, Duration pause) {

    public WorkerSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("a worker of " + threads + " threads");
        }
    }

    /** The usual settings. */
    public static WorkerSettings of(int threads) {
        return new WorkerSettings(threads, Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(5));
    }

    /** The same with another heartbeat. */
    public WorkerSettings withHeartbeat(Duration interval) {
        return new WorkerSettings(threads, interval, poll, pause);
    }
}
