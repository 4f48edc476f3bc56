/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.Map;
import java.util.stream.Collectors;

import org.outrider.engine.classic.internal.data.TableReader;

/** Par times of Doom 1.9, which the statistics after a level count up to (episode 4 takes those of Doom II's maps). */
final class ParTimes {

    private static final Map<String, Integer> SECONDS = TableReader
            .read("par_times.csv", row -> Map.entry(row.text("map"), row.number("seconds", 0, 3600))).stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ParTimes() {
    }

    /** Seconds for a map; 0 for maps without a par time. */
    static int seconds(String map) {
        return SECONDS.getOrDefault(map, 0);
    }
}
