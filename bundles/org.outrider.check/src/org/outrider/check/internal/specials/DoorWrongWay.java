/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.wad.map.Sector;

/** Finds doors that are worked by hand whose line faces the door instead of the room. */
public final class DoorWrongWay extends RuleCheck {

    public DoorWrongWay() {
        super("door-wrong-way", Severity.WARNING, "Door line that faces the door",
                "Using it moves the room, not the door.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(LineSpecial::manual).isPresent() && map.back(line) >= 0
                        && isWrongWayRound(map, line))
                .mapToObj(line -> finding(map).line(line)
                        .title("The door line " + line + " faces the door's inside").build())
                .toList();
    }

    /** The shut sector should be behind the line: what is behind is what moves. */
    private static boolean isWrongWayRound(CheckedMap map, int line) {
        Sector front = map.sector(map.front(line));
        Sector back = map.sector(map.back(line));
        return front.ceilingHeight() <= front.floorHeight() && back.ceilingHeight() > back.floorHeight()
                && !map.heights().moves(map.front(line));
    }
}
