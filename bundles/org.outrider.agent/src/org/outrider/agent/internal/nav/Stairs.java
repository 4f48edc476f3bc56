/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;

/**
 * The steps that a line raises which builds stairs: after the first, each is the sector behind the first line in front
 * of which the last step lies, as long as its floor has the same flat (Doom 1.9).
 */
public final class Stairs {

    private static final int HIGH_STEP = 16;
    private static final int LOW_STEP = 8;

    private Stairs() {
    }

    /**
     * Where the steps come to rest.
     *
     * @param nav     the map
     * @param first   the sector with the line's tag
     * @param floor   its floor before, in map units
     * @param special what the line does
     * @return height of the floor by sector, from the first step on
     */
    public static Map<Integer, Double> steps(NavMap nav, int first, double floor, LineSpecial special) {
        return steps(nav.map(), nav.lines(), first, floor, special);
    }

    static Map<Integer, Double> steps(MapData map, MapLines lines, int first, double floor, LineSpecial special) {
        int rise = special.name().contains("16") ? HIGH_STEP : LOW_STEP;
        Map<Integer, Double> steps = new LinkedHashMap<>();
        double height = floor;
        for (int step = first; step >= 0; step = next(map, lines, step, steps)) {
            height += rise;
            steps.put(step, height);
        }
        return steps;
    }

    private static int next(MapData map, MapLines lines, int step, Map<Integer, Double> built) {
        String flat = map.sectors().get(step).floorFlat();
        List<Linedef> all = map.linedefs();
        for (int line = 0; line < all.size(); line++) {
            int back = lines.backSector(line);
            if (lines.frontSector(line) == step && back >= 0 && !built.containsKey(back)
                    && map.sectors().get(back).floorFlat().equals(flat)) {
                return back;
            }
        }
        return -1;
    }
}
