/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;

/** Finds things outside of all sectors. */
public final class OutsideMap extends RuleCheck {

    public OutsideMap() {
        super("thing-outside-map", Severity.ERROR, "Thing in the void",
                "Players never reach it: a monster there makes full kills impossible, an item full items.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        int[] walls = IntStream.range(0, map.lineCount()).filter(line -> map.back(line) == CheckedMap.NO_SECTOR)
                .toArray();
        return map.things().stream()
                .filter(thing -> !isInSector(map, thing) && !isWithin(map, walls, thing.x(), thing.y()))
                .map(thing -> finding(map).thing(thing.number()).skills(thing.skills())
                        .title("Thing " + thing.number() + " (" + thing.name() + ") is outside of the map").build())
                .toList();
    }

    /** Pools and bridges made of lines with one sector on both sides have no edges, but walls around them. */
    private static boolean isInSector(CheckedMap map, PlacedThing thing) {
        int[] lines = map.linesOf(thing.sector());
        int[] edges = IntStream.of(lines).filter(line -> map.front(line) != map.back(line)).toArray();
        return IntStream.of(lines).anyMatch(line -> Shapes.distance(map, line, thing.x(), thing.y()) < 1)
                || isWithin(map, edges, thing.x(), thing.y());
    }

    /** Whether a ray from the point to the right meets an odd number of lines. */
    private static boolean isWithin(CheckedMap map, int[] lines, double x, double y) {
        boolean inside = false;
        for (int line : lines) {
            double y1 = map.y1(line);
            double y2 = map.y2(line);
            if (y1 > y != y2 > y && x < (map.x2(line) - map.x1(line)) * (y - y1) / (y2 - y1) + map.x1(line)) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int thing = firstThing(finding);
        return List.of(new QuickFix("Delete the thing", edit -> edit.removeThing(thing)));
    }
}
