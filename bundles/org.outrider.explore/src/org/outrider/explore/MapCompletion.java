/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found out about a map at a skill: a row of the completability matrix.
 *
 * @param outcomes one for each objective that was looked for
 * @param tics     tics of the game that were played
 * @param cells    moments that the archive had in the end
 * @param rollouts how often the search went on from one of them
 * @param seconds  time that it took
 * @param stopped  true where it was stopped before its time
 */
public record MapCompletion(String map, int skill, MonsterMode monsters, Map<Objective, Outcome> outcomes, long tics,
        int cells, int rollouts, double seconds, boolean stopped) {

    public MapCompletion {
        Map<Objective, Outcome> copy = new EnumMap<>(Objective.class);
        copy.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(copy);
    }

    /** What came of an objective, where it was looked for. */
    public Optional<Outcome> outcome(Objective objective) {
        return Optional.ofNullable(outcomes.get(objective));
    }
}
