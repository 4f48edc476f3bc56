/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sector;

/** Finds passages whose ceiling changes from one flat to another without step, light or frame. */
public final class CeilingChange extends RuleCheck {

    public CeilingChange() {
        super("ceiling-changes", Severity.NOTE, "Ceiling changes within a passage",
                "A ceiling that turns into another one at the same height, straight across the way, looks like a room "
                        + "that was left over when the one beside it got its flats.");
    }

    /** A player's height (Doom 1.9): less is no passage. */
    private static final int BODY = 56;

    @Override
    public List<Finding> check(CheckedMap map) {
        BitSet corners = cornersOfWalls(map);
        return IntStream.range(0, map.lineCount())
                .filter(line -> isAcross(map, line, corners) && isChange(map, line)
                        && !isStrip(map, map.front(line), map.back(line))
                        && !isStrip(map, map.back(line), map.front(line)))
                .mapToObj(line -> finding(map).line(line).sector(map.front(line)).sector(map.back(line))
                        .title("The ceiling changes from " + map.sector(map.front(line)).ceilingFlat() + " to "
                                + map.sector(map.back(line)).ceilingFlat() + " at line " + line)
                        .build())
                .toList();
    }

    private static BitSet cornersOfWalls(CheckedMap map) {
        BitSet corners = new BitSet();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.back(line) == CheckedMap.NO_SECTOR) {
                corners.set(map.line(line).v1());
                corners.set(map.line(line).v2());
            }
        }
        return corners;
    }

    /** True for a line from wall to wall that is all there is between two sectors; anything else is an inlay. */
    private static boolean isAcross(CheckedMap map, int line, BitSet corners) {
        int front = map.front(line);
        int back = map.back(line);
        return front >= 0 && back >= 0 && front != back && map.line(line).special() == 0
                && corners.get(map.line(line).v1()) && corners.get(map.line(line).v2())
                && IntStream.of(map.linesOf(front)).filter(other -> map.across(other, front) == back).count() == 1
                && isBare(map.side(line, 0).middle()) && isBare(map.side(line, 1).middle());
    }

    private static boolean isBare(String texture) {
        return texture.isEmpty() || texture.equals("-");
    }

    private static boolean isChange(CheckedMap map, int line) {
        Sector front = map.sector(map.front(line));
        Sector back = map.sector(map.back(line));
        return isFlush(front, back) && !front.ceilingFlat().equals(back.ceilingFlat()) && isPlain(front)
                && isPlain(back)
                && front.ceilingHeight() - Math.max(front.floorHeight(), back.floorHeight()) >= BODY;
    }

    /** What does something, or is outdoors, looks different on purpose. */
    private static boolean isPlain(Sector sector) {
        return sector.special() == 0 && sector.tag() == 0 && !sector.ceilingFlat().equals(CheckedMap.SKY);
    }

    private static boolean isFlush(Sector sector, Sector other) {
        return sector.ceilingHeight() == other.ceilingHeight() && sector.lightLevel() == other.lightLevel();
    }

    /** True where a sector meets the other's flat on several sides, as a beam or a panel does. */
    private static boolean isStrip(CheckedMap map, int sector, int other) {
        String flat = map.sector(other).ceilingFlat();
        return IntStream.of(map.linesOf(sector)).map(line -> map.across(line, sector))
                .filter(across -> across >= 0 && map.sector(across).ceilingFlat().equals(flat)
                        && isFlush(map.sector(sector), map.sector(across))).count() > 1;
    }
}
