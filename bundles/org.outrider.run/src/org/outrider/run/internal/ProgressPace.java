/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.time.Duration;

/** Says when it is time for the next message: not too soon after the last, and not too long after it. */
final class ProgressPace {

    static final Duration SHORTEST = Duration.ofMillis(100);
    static final Duration LONGEST = Duration.ofSeconds(4);

    private long last;

    /**
     * @param now nanoseconds of a clock that only goes forward, now and in what follows
     */
    ProgressPace(long now) {
        last = now;
    }

    /**
     * Whether a message is due; the one who asks then sends it.
     *
     * @param changed whether there is something new to tell
     */
    boolean isDue(long now, boolean changed) {
        boolean due = now - last >= (changed ? SHORTEST : LONGEST).toNanos();
        if (due) {
            last = now;
        }
        return due;
    }
}
