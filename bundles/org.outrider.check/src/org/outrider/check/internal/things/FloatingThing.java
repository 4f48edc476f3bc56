/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;

/** Finds items and decorations that reach over a higher floor. */
public final class FloatingThing extends RuleCheck {

    public FloatingThing() {
        super("floating-thing", Severity.NOTE, "Thing that reaches over an edge",
                "Once something near it moves, the game lifts it to the highest floor under its edge: it "
                        + "hangs in the air.");
    }

    /** Doom 1.9, editor numbers of what hangs from the ceiling. */
    private static final Set<Integer> HANGING = Set.of(49, 50, 51, 52, 53, 59, 60, 61, 62, 63, 73, 74, 75, 76, 77, 78);
    private static final Set<ObjectKind> LYING = EnumSet.of(ObjectKind.WEAPON, ObjectKind.AMMO, ObjectKind.HEALTH,
            ObjectKind.ARMOR, ObjectKind.POWERUP, ObjectKind.KEY, ObjectKind.DECORATION, ObjectKind.BARREL);

    @Override
    public List<Finding> check(CheckedMap map) {
        LineGrid grid = new LineGrid(map);
        List<Finding> findings = new ArrayList<>();
        for (PlacedThing thing : map.things()) {
            ThingInfo info = thing.info();
            if (info != null && LYING.contains(info.kind()) && !HANGING.contains(thing.thing().type())) {
                int rise = rise(map, grid, thing);
                if (rise > 0) {
                    findings.add(finding(map).thing(thing.number()).skills(thing.skills())
                            .title("Thing " + thing.number() + " (" + thing.name() + ") reaches over a floor that is "
                                    + rise + " higher").build());
                }
            }
        }
        return findings;
    }

    private static int rise(CheckedMap map, LineGrid grid, PlacedThing thing) {
        int floor = map.sector(thing.sector()).floorHeight();
        int highest = floor;
        double radius = thing.radius();
        for (int line : grid.near(thing.x() - radius, thing.y() - radius, thing.x() + radius, thing.y() + radius)) {
            if (map.back(line) >= 0 && Shapes.lineTouchesThing(map, line, thing)) {
                highest = Math.max(highest, Math.max(map.sector(map.front(line)).floorHeight(),
                        map.sector(map.back(line)).floorHeight()));
            }
        }
        return highest - floor;
    }
}
