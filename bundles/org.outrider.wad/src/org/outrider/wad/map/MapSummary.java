/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * A map in numbers.
 *
 * @param name           the map's name
 * @param linedefs       number of lines
 * @param sidedefs       number of sides
 * @param sectors        number of sectors
 * @param segs           number of segs
 * @param subsectors     number of subsectors
 * @param nodes          number of nodes
 * @param bounds         the smallest box around all lines, in map units
 * @param things         how many things there are of each type (editor number), ascending
 * @param lineSpecials   how many lines have each special other than 0, ascending
 * @param sectorSpecials how many sectors have each special other than 0, ascending
 */
public record MapSummary(String name, int linedefs, int sidedefs, int sectors, int segs, int subsectors, int nodes,
        BoundingBox bounds, SortedMap<Integer, Integer> things, SortedMap<Integer, Integer> lineSpecials,
        SortedMap<Integer, Integer> sectorSpecials) {

    /** Counts what is in a map. */
    public static MapSummary of(MapData map) {
        return new MapSummary(map.name(), map.linedefs().size(), map.sidedefs().size(), map.sectors().size(),
                map.segs().size(), map.subsectors().size(), map.nodes().size(), map.bounds(),
                count(map.things(), Thing::type), specials(map.linedefs(), Linedef::special),
                specials(map.sectors(), Sector::special));
    }

    /** The number of all things. */
    public int thingCount() {
        return things.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> SortedMap<Integer, Integer> specials(Collection<T> elements, ToIntFunction<T> special) {
        return count(elements.stream().filter(element -> special.applyAsInt(element) != 0).toList(), special);
    }

    private static <T> SortedMap<Integer, Integer> count(Collection<T> elements, ToIntFunction<T> key) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (T element : elements) {
            counts.merge(key.applyAsInt(element), 1, Integer::sum);
        }
        return Collections.unmodifiableSortedMap(counts);
    }
}
