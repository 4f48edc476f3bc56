/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of map lumps: E1M1 in Doom, MAP01 in Doom II. */
public final class MapNames {

    private static final Pattern EPISODIC = Pattern.compile("E([1-9])M([1-9])");
    private static final Pattern COMMERCIAL = Pattern.compile("MAP([0-9][0-9])");

    private MapNames() {
    }

    /** Where a map lies in the game. */
    public record Place(boolean commercial, int episode, int map) {
    }

    /** The place that a map's name tells; empty for names of neither form. */
    public static Optional<Place> parse(String name) {
        Matcher episodic = EPISODIC.matcher(name);
        if (episodic.matches()) {
            return Optional.of(new Place(false, Integer.parseInt(episodic.group(1)),
                    Integer.parseInt(episodic.group(2))));
        }
        Matcher commercial = COMMERCIAL.matcher(name);
        if (commercial.matches()) {
            return Optional.of(new Place(true, 1, Integer.parseInt(commercial.group(1))));
        }
        return Optional.empty();
    }

    /** The name of a map. */
    public static String of(boolean commercial, int episode, int map) {
        return commercial ? (map < 10 ? "MAP0" : "MAP") + map : "E" + episode + "M" + map;
    }
}
