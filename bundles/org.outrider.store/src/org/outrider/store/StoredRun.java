/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A run as it is kept.
 *
 * @param submission what was asked for
 * @param startedAt  when its first episode began; null before
 * @param completedAt when it ended, however it did; null before
 * @param error      why it failed; null where it did not
 */
public record StoredRun(NewRun submission, RunState state, @Nullable Instant startedAt, @Nullable Instant completedAt,
        @Nullable String error) {

    public String id() {
        return submission.id();
    }

    /**
     * When it ended.
     *
     * @throws IllegalStateException where it is not over
     */
    public Instant over() {
        Instant end = completedAt;
        if (end == null) {
            throw new IllegalStateException("run " + id() + " is not over");
        }
        return end;
    }

    /** When it started, or, before it has, when it was asked for. */
    public Instant since() {
        Instant started = startedAt;
        return started == null ? submission.submittedAt() : started;
    }
}
