/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.time.Duration;
import java.util.Set;

/**
 * How a map is searched.
 *
 * @param monsters   what becomes of the monsters
 * @param objectives what is looked for
 * @param tics       tics of the game that may be played in all; the same number and seed give the same result as long
 *                   as the time is not up before
 * @param wall       time that may pass in all
 * @param seed       the source of all chance in the search
 */
public record CompletionSettings(MonsterMode monsters, Set<Objective> objectives, long tics, Duration wall, long seed) {

    public CompletionSettings {
        objectives = Set.copyOf(objectives);
        if (tics < 1) {
            throw new IllegalArgumentException("a search plays at least 1 tic, not " + tics);
        }
    }
}
