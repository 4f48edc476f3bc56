/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;

import org.outrider.check.CheckedMap;
import org.outrider.check.SectorHeights;
import org.outrider.check.WallPart;
import org.outrider.engine.SectorMotion;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/**
 * Parts of a side that have height: as the map loads, or once something has moved.
 *
 * @param side 0 the front, 1 the back
 */
record Part(int line, int side, WallPart part, int height, boolean moved) {

    private static final List<SectorMotion> STAIRS = List.of(SectorMotion.STAIRS_8, SectorMotion.STAIRS_16);

    /** All of a map, in the order of lines, the front first. */
    static List<Part> all(CheckedMap map) {
        List<Part> parts = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.back(line) < 0) {
                Sector sector = map.sector(map.front(line));
                SectorHeights heights = map.heights();
                int height = sector.ceilingHeight() - sector.floorHeight();
                int later = heights.highCeiling(map.front(line)) - heights.lowFloor(map.front(line));
                add(parts, line, 0, WallPart.MIDDLE, height, later);
            } else if (map.front(line) != map.back(line)) {
                addOpening(map, parts, line, 0);
                addOpening(map, parts, line, 1);
            }
        }
        return parts;
    }

    private static void addOpening(CheckedMap map, List<Part> parts, int line, int side) {
        int near = map.sectorOf(line, side);
        int far = map.sectorOf(line, 1 - side);
        Sector own = map.sector(near);
        Sector other = map.sector(far);
        SectorHeights heights = map.heights();
        boolean together = moveTogether(map, near, far);
        boolean sky = own.ceilingFlat().equals(CheckedMap.SKY) && other.ceilingFlat().equals(CheckedMap.SKY);
        if (!sky) {
            add(parts, line, side, WallPart.UPPER, own.ceilingHeight() - other.ceilingHeight(),
                    together ? 0 : heights.highCeiling(near) - heights.lowCeiling(far));
        }
        add(parts, line, side, WallPart.LOWER, other.floorHeight() - own.floorHeight(),
                together ? 0 : areSteps(map, near, far) ? heights.highFloor(far) - heights.highFloor(near)
                        : heights.highFloor(far) - heights.lowFloor(near));
    }

    private static void add(List<Part> parts, int line, int side, WallPart part, int height, int later) {
        if (height > 0) {
            parts.add(new Part(line, side, part, height, false));
        } else if (later > 0) {
            parts.add(new Part(line, side, part, later, true));
        }
    }

    /** Sectors of one tag with one height keep step. */
    static boolean moveTogether(CheckedMap map, int a, int b) {
        return map.sector(a).tag() != 0 && map.sector(a).tag() == map.sector(b).tag()
                && map.heights().moves(a) && map.heights().motions(a).equals(map.heights().motions(b));
    }

    /** Steps of stairs come up side by side until the lower one has arrived. */
    private static boolean areSteps(CheckedMap map, int a, int b) {
        return STAIRS.stream().anyMatch(motion -> map.heights().motions(a).contains(motion)
                && map.heights().motions(b).contains(motion));
    }

    /** The name of the texture. */
    String texture(CheckedMap map) {
        return part.textureOf(map.side(line, side));
    }

    boolean isBare(CheckedMap map) {
        return texture(map).equals(Sidedef.NO_TEXTURE);
    }

    /** Where it is, for users: such as {@code upper part of the front}. */
    String label() {
        return part.label() + " part of the " + (side == 0 ? "front" : "back");
    }

    /** What tells it from other parts of the line: such as {@code front.upper}. */
    String key() {
        return (side == 0 ? "front." : "back.") + part.label();
    }
}
