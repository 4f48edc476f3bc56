/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds middle textures that show from one side only. */
public final class OneSidedFence extends RuleCheck {

    public OneSidedFence() {
        super("fence-on-one-side", Severity.NOTE, "Fence that shows from one side only",
                "From the other side the fence cannot be seen, yet it stops players where it is "
                        + "impassable.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).hasBack() && map.line(line).has(Linedef.BLOCKING)
                        && map.front(line) != map.back(line))
                .filter(line -> map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)
                        != map.side(line, 1).middle().equals(Sidedef.NO_TEXTURE))
                .filter(line -> canBeSeen(map, line, map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE) ? 0 : 1))
                .mapToObj(line -> finding(map).line(line)
                        .title("The fence on line " + line + " shows from one side only").build())
                .toList();
    }

    private static boolean canBeSeen(CheckedMap map, int line, int side) {
        Sector from = map.sector(map.sectorOf(line, side));
        Sector to = map.sector(map.sectorOf(line, 1 - side));
        return Math.min(from.ceilingHeight(), to.ceilingHeight()) > Math.max(from.floorHeight(), to.floorHeight());
    }
}
