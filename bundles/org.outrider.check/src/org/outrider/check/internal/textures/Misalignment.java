/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials.Material;
import org.outrider.check.WallPart;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds walls that go on from each other with one texture that does not. */
public final class Misalignment extends RuleCheck {

    public Misalignment() {
        super("texture-misaligned", Severity.NOTE, "Texture that does not go on",
                "A seam shows in the middle of a wall.");
    }

    /** Walls that turn by more than this show their seam in a corner, where it belongs. */
    private static final double STRAIGHT = 0.95;

    @Override
    public List<Finding> check(CheckedMap map) {
        if (!map.materials().areKnown()) {
            return List.of();
        }
        Map<Integer, List<Part>> byStart = new HashMap<>();
        List<Part> parts = Part.all(map).stream().filter(part -> !part.moved() && !part.isBare(map)
                && map.special(part.line()).filter(special -> special.effect() != Effect.SCROLL).isEmpty()).toList();
        parts.forEach(part -> byStart.computeIfAbsent(start(map, part), key -> new ArrayList<>()).add(part));
        Map<Integer, IndexSet> walls = new TreeMap<>();
        for (Part part : parts) {
            for (Part next : byStart.getOrDefault(end(map, part), List.of())) {
                if (goesOn(map, part, next) && isOff(map, part, next)) {
                    join(walls, part.line(), next.line());
                }
            }
        }
        return walls.values().stream().distinct().map(lines -> finding(map).lines(lines)
                .title("A texture does not go on along " + lines.size() + " lines from line "
                        + lines.stream().min().orElseThrow()).build()).toList();
    }

    /** Puts two lines into one wall, with all that either is joined to. */
    private static void join(Map<Integer, IndexSet> walls, int line, int next) {
        IndexSet joined = walls.getOrDefault(line, IndexSet.of(line))
                .union(walls.getOrDefault(next, IndexSet.of(next)));
        joined.stream().forEach(member -> walls.put(member, joined));
    }

    /** Textures run from left to right as seen from the side. */
    private static int start(CheckedMap map, Part part) {
        return part.side() == 0 ? map.line(part.line()).v1() : map.line(part.line()).v2();
    }

    private static int end(CheckedMap map, Part part) {
        return part.side() == 0 ? map.line(part.line()).v2() : map.line(part.line()).v1();
    }

    private static boolean goesOn(CheckedMap map, Part a, Part b) {
        double sign = a.side() == b.side() ? 1 : -1;
        double dot = (map.x2(a.line()) - map.x1(a.line())) * (map.x2(b.line()) - map.x1(b.line()))
                + (map.y2(a.line()) - map.y1(a.line())) * (map.y2(b.line()) - map.y1(b.line()));
        return a.line() != b.line() && a.texture(map).equals(b.texture(map))
                && sign * dot > STRAIGHT * map.length(a.line()) * map.length(b.line());
    }

    private static boolean isOff(CheckedMap map, Part a, Part b) {
        return map.materials().texture(a.texture(map)).filter(texture -> isOff(map, a, b, texture)).isPresent();
    }

    private static boolean isOff(CheckedMap map, Part a, Part b, Material texture) {
        Sidedef first = map.side(a.line(), a.side());
        Sidedef second = map.side(b.line(), b.side());
        int wanted = (int) Math.round(first.xOffset() + map.length(a.line()));
        int rows = top(map, a, texture) - top(map, b, texture);
        boolean across = Math.floorMod(wanted - second.xOffset() + 1, texture.width()) > 2;
        return (across || Math.floorMod(rows, texture.height()) != 0)
                && map.materials().showsSeam(a.texture(map), wanted, second.xOffset(), rows);
    }

    /** The height in the map at which the texture's first row is. */
    private static int top(CheckedMap map, Part part, Material texture) {
        Linedef line = map.line(part.line());
        Sector own = map.sector(map.sectorOf(part.line(), part.side()));
        int offset = map.side(part.line(), part.side()).yOffset();
        if (part.part() == WallPart.MIDDLE) {
            return offset + (line.has(Linedef.LOWER_UNPEGGED) ? own.floorHeight() + texture.height()
                    : own.ceilingHeight());
        }
        Sector other = map.sector(map.sectorOf(part.line(), 1 - part.side()));
        if (part.part() == WallPart.UPPER) {
            return offset + (line.has(Linedef.UPPER_UNPEGGED) ? own.ceilingHeight()
                    : other.ceilingHeight() + texture.height());
        }
        return offset + (line.has(Linedef.LOWER_UNPEGGED) ? own.ceilingHeight() : other.floorHeight());
    }
}
