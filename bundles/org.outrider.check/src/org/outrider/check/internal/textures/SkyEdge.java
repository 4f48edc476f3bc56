/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds raised edges outdoors that face inwards, so that shots at them vanish. */
public final class SkyEdge extends RuleCheck {

    public SkyEdge() {
        super("sky-edge-faces-inwards", Severity.NOTE, "Outdoor edge that swallows shots",
                "Rockets and fireballs that hit the edge vanish without a bang, as if they had hit the "
                        + "sky.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.back(line) >= 0 && map.front(line) != map.back(line) && isIngrown(map, line)) {
                lines.add(line);
            }
        }
        return groups(map, lines).stream().map(group -> finding(map).lines(IndexSet.of(group))
                .title(group.length == 1 ? "Outdoor edge " + group[0] + " swallows shots"
                        : group.length + " outdoor edges swallow shots")
                .build()).toList();
    }

    /** Doom 1.9: what a shot meets counts as sky where the sector behind the line has one. */
    private static boolean isIngrown(CheckedMap map, int line) {
        Sector front = map.sector(map.front(line));
        Sector back = map.sector(map.back(line));
        return front.ceilingFlat().equals(CheckedMap.SKY) && back.ceilingFlat().equals(CheckedMap.SKY)
                && front.floorHeight() > back.floorHeight()
                && !map.side(line, 1).lower().equals(Sidedef.NO_TEXTURE);
    }

    /** Edges of the same two sectors are one place. */
    private static List<int[]> groups(CheckedMap map, List<Integer> lines) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(map.front(line) + " " + map.back(line),
                key -> new ArrayList<>()).add(line));
        return groups.values().stream().map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toList();
    }
}
