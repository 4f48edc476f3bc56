/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.check.CheckedMap;
import org.outrider.engine.MapRules.Effect;

/** The exits of a map. */
final class ExitLines {

    /** Doom 1.9: the death of bosses or of the player ends these maps. */
    private static final Set<String> OTHER_ENDS = Set.of("E1M8", "E2M8", "E3M8", "E4M8", "MAP30");
    private static final int EXIT_BY_DEATH = 11;

    private ExitLines() {
    }

    /** Lines with that effect. */
    static int[] with(CheckedMap map, Effect effect) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.effect() == effect).isPresent()).toArray();
    }

    /** Whether the map can end without an exit. */
    static boolean endsOtherwise(CheckedMap map) {
        return OTHER_ENDS.contains(map.map().name()) || IntStream.range(0, map.sectorCount())
                .anyMatch(sector -> map.sector(sector).special() == EXIT_BY_DEATH);
    }
}
