/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;

/**
 * Finds sides that say another sector than those around them: the sides of a convex piece of floor must agree, and where
 * they do not, at least one names a sector that nothing opposite it does.
 */
public final class WrongSectorReference extends RuleCheck {

    public WrongSectorReference() {
        super("wrong-sector-reference", Severity.WARNING, "Side with the wrong sector",
                "Floor, ceiling and light change at a place where there is no line, or the wall shows "
                        + "glitches.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        FacingSector facing = new FacingSector(map);
        Map<String, int[]> found = new TreeMap<>();
        for (Subsector subsector : map.map().subsectors()) {
            int[] segs = IntStream.range(subsector.firstSeg(), subsector.firstSeg() + subsector.segCount()).toArray();
            int[] sectors = IntStream.of(segs).filter(seg -> !isSelfReferencing(map, seg))
                    .map(seg -> sector(map, seg)).distinct().toArray();
            if (sectors.length > 1 && IntStream.of(segs).anyMatch(seg -> isDenied(map, facing, seg))) {
                int[] lines = IntStream.of(segs).filter(seg -> !isSelfReferencing(map, seg))
                        .map(seg -> map.map().segs().get(seg).linedef()).distinct().sorted().toArray();
                Arrays.sort(sectors);
                found.merge(Arrays.toString(sectors), lines,
                        (a, b) -> IntStream.concat(IntStream.of(a), IntStream.of(b)).distinct().toArray());
            }
        }
        return found.entrySet().stream().map(entry -> finding(map)
                .title("The sides of " + entry.getValue().length + " lines disagree on the sector between them")
                .detail("They face the same piece of floor, but name the sectors " + entry.getKey() + ".")
                .lines(IndexSet.of(entry.getValue())).build()).toList();
    }

    private static boolean isDenied(CheckedMap map, FacingSector facing, int seg) {
        Seg data = map.map().segs().get(seg);
        return !isSelfReferencing(map, seg) && facing.denies(data.linedef(), data.side());
    }

    private static int sector(CheckedMap map, int seg) {
        Seg data = map.map().segs().get(seg);
        return map.sectorOf(data.linedef(), data.side());
    }

    /** Both sides in one sector is a well-known trick for invisible edges. */
    private static boolean isSelfReferencing(CheckedMap map, int seg) {
        int line = map.map().segs().get(seg).linedef();
        return map.front(line) == map.back(line);
    }
}
