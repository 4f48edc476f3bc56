/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.SectorMotion;
import org.outrider.wad.map.Sidedef;

/** Finds lifts of several sectors without textures between them. */
public final class LiftParts extends RuleCheck {

    public LiftParts() {
        super("lift-parts-bare", Severity.NOTE, "Parts of a lift without textures between them",
                "A body under one part stops that part only: the others go on, and players look through "
                        + "the gap.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, IndexSet> lines = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            int front = map.front(line);
            int back = map.back(line);
            if (back >= 0 && front != back && Part.moveTogether(map, front, back)
                    && map.heights().motions(front).contains(SectorMotion.LIFT)
                    && map.side(line, 0).lower().equals(Sidedef.NO_TEXTURE)
                    && map.side(line, 1).lower().equals(Sidedef.NO_TEXTURE)) {
                lines.merge(map.sector(front).tag(), IndexSet.of(line), IndexSet::union);
            }
        }
        return lines.entrySet().stream().map(entry -> finding(map).lines(entry.getValue())
                .title("The parts of the lift with tag " + entry.getKey() + " have no textures between them").build())
                .toList();
    }
}
