/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.outrider.check.CheckedMap;
import org.outrider.check.internal.Shapes;

/** Which floors hurt, and which look as if they did. */
final class FloorDamage {

    /** Doom 1.9: sector specials that hurt. */
    private static final Set<Integer> HURTING = Set.of(4, 5, 7, 11, 16);
    private static final List<String> HARMFUL = List.of("NUKAGE", "LAVA");
    private static final List<String> LIQUID = List.of("NUKAGE", "LAVA", "SLIME0", "SLIME10", "SLIME11", "SLIME12",
            "BLOOD", "FWATER", "SWATER", "RROCK05", "RROCK06", "RROCK07", "RROCK08");

    private final CheckedMap map;
    private final Map<String, Double> harmless = new HashMap<>();
    private final Map<String, Double> harmful = new HashMap<>();

    FloorDamage(CheckedMap map) {
        this.map = map;
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            (hurts(sector) ? harmful : harmless).merge(flat(sector), Shapes.area(map, sector), Double::sum);
        }
    }

    boolean hurts(int sector) {
        return HURTING.contains(map.sector(sector).special());
    }

    /** Whether a floor that is no liquid hurts, and most of that look does not. */
    boolean hurtsUnexpectedly(int sector) {
        return hurts(sector) && !is(flat(sector), LIQUID)
                && harmless.getOrDefault(flat(sector), 0.0) > harmful.getOrDefault(flat(sector), 0.0);
    }

    /** Whether what players take for harmful everywhere hurts elsewhere on the map, but not here. */
    boolean isUnexpectedlyHarmless(int sector) {
        return !hurts(sector) && is(flat(sector), HARMFUL) && harmful.containsKey(flat(sector))
                && Shapes.area(map, sector) > 0;
    }

    private String flat(int sector) {
        return map.sector(sector).floorFlat();
    }

    private static boolean is(String flat, List<String> names) {
        return names.stream().anyMatch(flat::startsWith);
    }
}
