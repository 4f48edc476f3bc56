/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.outrider.run.PlaytestRequest;

/**
 * How long an episode may take by the wall clock before it has failed.
 *
 * @param longest     without pauses
 * @param nanosPaused how long its run has been paused so far
 */
public record TimeLimit(Duration longest, LongSupplier nanosPaused) {

    private static final Duration SHORTEST = Duration.ofMinutes(30);

    /** A limit for a run that is never paused. */
    public static TimeLimit of(Duration longest) {
        return new TimeLimit(longest, () -> 0);
    }

    /** The usual limit: half an hour, and enough to watch the episode at less than the game's own pace. */
    public static TimeLimit usual(PlaytestRequest request, LongSupplier nanosPaused) {
        return new TimeLimit(SHORTEST.plusSeconds(2L * request.episodeSeconds()), nanosPaused);
    }
}
