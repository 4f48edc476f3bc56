/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.EnumMap;
import java.util.Map;

import org.outrider.ui.maps.internal.model.ThingCategory;

/**
 * The colours that a map is drawn with, each 0xRRGGBB.
 *
 * @param voidColor   beyond the map
 * @param grid        lines of the grid
 * @param floorDark   a sector without light, or with the lowest floor
 * @param floorBright a sector in full light, or with the highest floor
 * @param wall        a one-sided line
 * @param step        a two-sided line between different heights
 * @param seam        a two-sided line between equal heights
 * @param special     a line with a special
 * @param secret      a secret sector, and lines that the automap shows as walls
 * @param damage      a sector that hurts; where the player was hurt
 * @param selection   what is selected
 * @param covered     sectors that were entered, lines that were triggered
 * @param uncovered   lines with a special that were not
 * @param heatLow     where players were for a short time
 * @param heatHigh    where players were longest
 * @param death       where the player died
 * @param finding     where a finding is
 * @param agent       the agent's marker
 * @param label       text on the map
 * @param things      the icons of things
 */
public record MapPalette(int voidColor, int grid, int floorDark, int floorBright, int wall, int step, int seam,
        int special, int secret, int damage, int selection, int covered, int uncovered, int heatLow, int heatHigh,
        int death, int finding, int agent, int label, Map<ThingCategory, Integer> things) {

    public MapPalette {
        things = new EnumMap<>(things);
    }

    /** The colour of a category's icons. */
    public int thing(ThingCategory category) {
        return things.getOrDefault(category, label);
    }
}
