/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.check.CheckedMap;
import org.outrider.check.WallPart;
import org.outrider.check.internal.Shapes;
import org.outrider.wad.map.Sidedef;

/**
 * Tells holes that are left without textures on purpose: the floor or ceiling around spills over such a hole and hides
 * it ("flat bleeding"), with monsters in it that come up later, or with light that seems to come from nowhere.
 *
 * <p>A trick is taken for one where not a single side of the hole has a texture, and a sliver that is shut and bare on
 * all sides for an invisible wall. A fence around the hole would give the trick away.
 */
final class BleedTricks {

    private final Set<Part> tricks = new HashSet<>();

    BleedTricks(CheckedMap map) {
        Map<Integer, List<Part>> uppers = new HashMap<>();
        Map<Integer, List<Part>> lowers = new HashMap<>();
        Map<Integer, List<Part>> ofFar = new HashMap<>();
        for (Part part : Part.all(map)) {
            if (part.part() != WallPart.MIDDLE && !part.moved()) {
                Map<Integer, List<Part>> holes = part.part() == WallPart.UPPER ? uppers : lowers;
                holes.computeIfAbsent(map.sectorOf(part.line(), part.side()), key -> new ArrayList<>()).add(part);
                ofFar.computeIfAbsent(map.sectorOf(part.line(), 1 - part.side()), key -> new ArrayList<>()).add(part);
            }
        }
        addHoles(map, uppers);
        addHoles(map, lowers);
        ofFar.forEach((sector, parts) -> {
            if (isInvisibleWall(map, sector, parts)) {
                tricks.addAll(parts);
            }
        });
    }

    boolean isTrick(Part part) {
        return tricks.contains(part);
    }

    private void addHoles(CheckedMap map, Map<Integer, List<Part>> holes) {
        holes.forEach((sector, parts) -> {
            if (parts.stream().allMatch(part -> part.isBare(map) && !isFenced(map, part.line()))
                    && isRing(map, parts) && surrounds(map, parts, sector)) {
                tricks.addAll(parts);
            }
        });
    }

    /** Whether lines run all around something: each of their vertexes ends as many of them as it begins. */
    private static boolean isRing(CheckedMap map, List<Part> parts) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (Part part : parts) {
            ends.merge(map.line(part.line()).v1(), 1, Integer::sum);
            ends.merge(map.line(part.line()).v2(), 1, Integer::sum);
        }
        return parts.size() >= 3 && ends.values().stream().allMatch(count -> count % 2 == 0);
    }

    /** Whether the parts bound the sector on the outside; else they are those of a pillar that stands in it. */
    private static boolean surrounds(CheckedMap map, List<Part> parts, int sector) {
        double[] box = Shapes.box(map, sector);
        return IntStream.range(0, 4).allMatch(edge -> parts.stream().anyMatch(part -> edge % 2 == 0
                ? map.x1(part.line()) == box[edge] || map.x2(part.line()) == box[edge]
                : map.y1(part.line()) == box[edge] || map.y2(part.line()) == box[edge]));
    }

    private static boolean isFenced(CheckedMap map, int line) {
        return !map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)
                || !map.side(line, 1).middle().equals(Sidedef.NO_TEXTURE);
    }

    /** Thicker ones cannot be told from a pillar that somebody forgot to dress. */
    private static final double SLIVER = 8;

    private static boolean isInvisibleWall(CheckedMap map, int sector, List<Part> parts) {
        boolean shut = map.sector(sector).ceilingHeight() <= map.sector(sector).floorHeight();
        return shut && Shapes.width(map, sector) < SLIVER && !map.heights().moves(sector)
                && IntStream.of(map.linesOf(sector)).allMatch(line -> map.back(line) >= 0)
                && parts.stream().allMatch(part -> part.isBare(map));
    }
}
