/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which runs to list, the newest first.
 *
 * @param kind       null for both
 * @param state      null for any
 * @param mapId      null for any
 * @param level      null for any
 * @param checkpoint null for any
 * @param limit      at most so many
 */
public record RunQuery(@Nullable RunKind kind, @Nullable RunState state, @Nullable Long mapId,
        @Nullable String level, @Nullable String checkpoint, int limit) {

    /** The newest runs of all. */
    public static RunQuery newest(int limit) {
        return new RunQuery(null, null, null, null, null, limit);
    }

    public RunQuery withKind(RunKind wanted) {
        return new RunQuery(wanted, state, mapId, level, checkpoint, limit);
    }

    public RunQuery withState(@Nullable RunState wanted) {
        return new RunQuery(kind, wanted, mapId, level, checkpoint, limit);
    }

    public RunQuery withMap(@Nullable Long wanted) {
        return new RunQuery(kind, state, wanted, level, checkpoint, limit);
    }
}
