/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/** Finds secret sectors that cover only the middle of a room. */
public final class PartialSecret extends RuleCheck {

    public PartialSecret() {
        super("secret-in-the-middle", Severity.NOTE, "Secret that can be walked around",
                "Players who are in the secret room do not get it counted unless they step on the spot.");
    }

    private static final int SECRET = 9;
    private static final int STEP = 24;

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.sectorCount())
                .filter(sector -> map.sector(sector).special() == SECRET && isIsland(map, sector))
                .mapToObj(sector -> finding(map).sector(sector)
                        .title("The secret in sector " + sector + " covers only the middle of its room").build())
                .toList();
    }

    /** All around lies one sector that is no secret, and that one can step to. */
    private static boolean isIsland(CheckedMap map, int sector) {
        int[] neighbours = map.neighbours(sector);
        if (neighbours.length != 1 || map.heights().moves(sector) || map.heights().moves(neighbours[0])) {
            return false;
        }
        boolean closed = IntStream.of(map.linesOf(sector))
                .anyMatch(line -> map.back(line) < 0 || map.line(line).has(Linedef.BLOCKING));
        Sector own = map.sector(sector);
        Sector around = map.sector(neighbours[0]);
        return !closed && around.special() != SECRET && Math.abs(own.floorHeight() - around.floorHeight()) <= STEP;
    }
}
