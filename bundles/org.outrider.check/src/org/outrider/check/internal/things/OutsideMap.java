/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
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
        return map.things().stream()
                .filter(thing -> !contains(map, thing.sector(), thing.x(), thing.y()))
                .map(thing -> finding(map).thing(thing.number()).skills(thing.skills())
                        .title("Thing " + thing.number() + " (" + thing.name() + ") is outside of the map").build())
                .toList();
    }

    /** Whether a ray from the point to the right meets an odd number of the sector's edges, or the point is on one. */
    private static boolean contains(CheckedMap map, int sector, double x, double y) {
        boolean inside = false;
        for (int line : map.linesOf(sector)) {
            if (Shapes.distance(map, line, x, y) < 1) {
                return true;
            }
            boolean edge = map.front(line) != map.back(line);
            double y1 = map.y1(line);
            double y2 = map.y2(line);
            if (edge && y1 > y != y2 > y
                    && x < (map.x2(line) - map.x1(line)) * (y - y1) / (y2 - y1) + map.x1(line)) {
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
