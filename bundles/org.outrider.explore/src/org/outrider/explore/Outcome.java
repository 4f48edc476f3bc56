/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** What came of looking for one objective. */
public sealed interface Outcome {

    /** It was reached. */
    record Reached(Witness witness) implements Outcome {
    }

    /**
     * It was not reached.
     *
     * @param best      the most that was reached in one game; null where that is nothing
     * @param done      how many were reached in one game
     * @param total     how many there are
     * @param tried     what the search did for it, for users
     * @param frontiers what stood in the way of what is missing
     */
    record Missed(@Nullable Witness best, int done, int total, String tried, List<Frontier> frontiers)
            implements Outcome {

        public Missed {
            frontiers = List.copyOf(frontiers);
        }
    }

    /** The map has none of it. */
    record Absent() implements Outcome {
    }
}
