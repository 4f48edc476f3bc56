/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.EpisodeMetrics;

/**
 * An episode in numbers, without its events and its track.
 *
 * @param number   from 1, within its run
 * @param outcome  exit, secret_exit, death, timeout or failed
 * @param metrics  all zero where it failed
 * @param error    why it failed, in one line; null where it did not
 * @param trace    the stack trace of that
 */
public record EpisodeRow(int number, long seed, String outcome, EpisodeMetrics metrics, @Nullable String error,
        @Nullable String trace, Instant startedAt, Instant completedAt) {

    /** The outcome of an episode that broke down. */
    public static final String FAILED = "failed";

    public boolean failed() {
        return FAILED.equals(outcome);
    }

    /** Whether the map was left through an exit, be it a secret one. */
    public boolean exited() {
        return outcome.equals("exit") || outcome.equals("secret_exit");
    }
}
