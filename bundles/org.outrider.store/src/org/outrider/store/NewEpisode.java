/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.EpisodeLog;
import org.outrider.wad.demo.DemoFile;

/** An episode that is over and is to be kept. */
public sealed interface NewEpisode {

    int number();

    long seed();

    Instant startedAt();

    Instant completedAt();

    /** It was played to its end. */
    record Played(long seed, EpisodeLog log, DemoFile recording, Instant startedAt, Instant completedAt)
            implements NewEpisode {

        @Override
        public int number() {
            return log.number();
        }
    }

    /**
     * It could not be played.
     *
     * @param reason in one line
     * @param trace  the stack trace, if there is one
     * @param actions what was done until then, as a table (CSV); "" where that is not known
     */
    record Failed(int number, long seed, String reason, @Nullable String trace, String actions, Instant startedAt,
            Instant completedAt) implements NewEpisode {
    }
}
