/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/**
 * A map in numbers.
 *
 * @param things       things of all skills by kind, those for several players left out, as are kinds that do not occur
 * @param width        map units from west to east
 * @param height       map units from south to north
 * @param lineSpecials linedefs that do something
 * @param exits        those of them that end the map
 * @param secrets      secret sectors
 * @param repairs      what loading had to mend
 */
public record MapSummary(String name, Map<ObjectKind, Integer> things, int linedefs, int sectors, int width,
        int height, int lineSpecials, int exits, int secrets, int repairs) {

    private static final int SECRET = 9;
    private static final int MULTIPLAYER_ONLY = 16;

    public MapSummary {
        Map<ObjectKind, Integer> copy = new EnumMap<>(ObjectKind.class);
        copy.putAll(things);
        things = Collections.unmodifiableMap(copy);
    }

    /** Counts what is on a map. */
    public static MapSummary of(MapData map, MapRules rules) {
        Map<ObjectKind, Integer> things = new EnumMap<>(ObjectKind.class);
        for (Thing thing : map.things()) {
            if ((thing.flags() & MULTIPLAYER_ONLY) == 0) {
                rules.thing(thing.type()).ifPresent(info -> things.merge(info.kind(), 1, Integer::sum));
            }
        }
        return new MapSummary(map.name(), things, map.linedefs().size(), map.sectors().size(), map.bounds().width(),
                map.bounds().height(), specials(map, rules, false), specials(map, rules, true),
                (int) map.sectors().stream().map(Sector::special).filter(special -> special == SECRET).count(),
                map.repairs().size());
    }

    /** The number of things of a kind. */
    public int things(ObjectKind kind) {
        return things.getOrDefault(kind, 0);
    }

    private static int specials(MapData map, MapRules rules, boolean exitsOnly) {
        return (int) map.linedefs().stream()
                .flatMap(line -> rules.lineSpecial(line.special()).stream())
                .filter(special -> !exitsOnly || isExit(special.effect()))
                .count();
    }

    private static boolean isExit(Effect effect) {
        return effect == Effect.EXIT || effect == Effect.SECRET_EXIT;
    }
}
