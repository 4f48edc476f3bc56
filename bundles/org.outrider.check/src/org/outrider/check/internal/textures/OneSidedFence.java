/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;

/** Finds middle textures that show from one side only. */
public final class OneSidedFence extends RuleCheck {

    /** Width and height of a player's body. */
    private static final int BODY = 32;
    private static final int BODY_HEIGHT = 56;

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
                .filter(line -> canBeSeen(map, line, blindSide(map, line)) && isRoom(map, line, blindSide(map, line)))
                .mapToObj(line -> finding(map).line(line)
                        .title("The fence on line " + line + " shows from one side only").build())
                .toList();
    }

    /** The side from which the fence does not show. */
    private static int blindSide(CheckedMap map, int line) {
        return map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE) ? 0 : 1;
    }

    /** Nobody looks out of a niche behind a curtain or a panel: a body must fit between the fences and what is behind. */
    private static boolean isRoom(CheckedMap map, int line, int side) {
        int sector = map.sectorOf(line, side);
        double fences = 0;
        for (int other : map.linesOf(sector)) {
            boolean fence = map.line(other).hasBack() && !map.side(other, 0).middle().equals(map.side(other, 1).middle())
                    && map.sectorOf(other, blindSide(map, other)) == sector;
            fences += fence ? map.length(other) : 0;
        }
        return Shapes.area(map, sector) >= fences * BODY;
    }

    /** The opening must be there, and not out of sight high above. */
    private static boolean canBeSeen(CheckedMap map, int line, int side) {
        Sector from = map.sector(map.sectorOf(line, side));
        Sector to = map.sector(map.sectorOf(line, 1 - side));
        int bottom = Math.max(from.floorHeight(), to.floorHeight());
        return Math.min(from.ceilingHeight(), to.ceilingHeight()) > bottom
                && bottom - from.floorHeight() <= BODY_HEIGHT;
    }
}
