/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.SectorHeights;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/** Finds monsters and starts that stand in a wall, on too high an edge, or under too low a ceiling. */
public final class StuckThing extends RuleCheck {

    public StuckThing() {
        super("stuck-thing", Severity.WARNING, "Thing in a wall",
                "A monster that is stuck is harmless and looks broken; a player who starts stuck cannot "
                        + "play at all.");
    }

    /** Doom 1.9: bodies climb steps no higher. */
    private static final int STEP = 24;
    private static final Set<Integer> PLAYER_STARTS = Set.of(1, 2, 3, 4);

    @Override
    public List<Finding> check(CheckedMap map) {
        LineGrid grid = new LineGrid(map);
        List<Finding> findings = new ArrayList<>();
        for (PlacedThing thing : map.things()) {
            boolean player = PLAYER_STARTS.contains(thing.thing().type());
            if (player || thing.is(ObjectKind.MONSTER) && thing.isSolid()) {
                String reason = reason(map, grid, thing, player);
                if (!reason.isEmpty()) {
                    findings.add(finding(map).thing(thing.number()).skills(thing.skills()).detail(reason)
                            .severity(player ? Severity.ERROR : Severity.WARNING)
                            .title("Thing " + thing.number() + " (" + (player ? "start" : thing.name())
                                    + ") stands in a wall, on too high an edge or under too low a ceiling").build());
                }
            }
        }
        return findings;
    }

    private static String reason(CheckedMap map, LineGrid grid, PlacedThing thing, boolean player) {
        Sector own = map.sector(thing.sector());
        double radius = thing.radius();
        for (int line : grid.near(thing.x() - radius, thing.y() - radius, thing.x() + radius, thing.y() + radius)) {
            if (Shapes.lineTouchesThing(map, line, thing) && stops(map, line, own, thing, player)) {
                return "Line " + line + " goes through it.";
            }
        }
        SectorHeights heights = map.heights();
        double room = heights.highCeiling(thing.sector()) - heights.lowFloor(thing.sector());
        return room < thing.height() && !isTeleportCloset(map, thing)
                ? "It is " + Math.round(thing.height()) + " units tall, and there is room for " + Math.round(room) + "."
                : "";
    }

    /** Monsters wait in closed sectors, to be let in by an engine that wakes them up; nobody sees them there. */
    private static boolean isTeleportCloset(CheckedMap map, PlacedThing thing) {
        Sector own = map.sector(thing.sector());
        return own.ceilingHeight() <= own.floorHeight();
    }

    private static boolean stops(CheckedMap map, int line, Sector own, PlacedThing thing, boolean player) {
        int back = map.back(line);
        if (back < 0 || map.line(line).has(Linedef.BLOCKING)
                || !player && map.line(line).has(Linedef.BLOCK_MONSTERS)) {
            return true;
        }
        if (map.heights().moves(map.front(line)) || map.heights().moves(back)) {
            return false;
        }
        Sector a = map.sector(map.front(line));
        Sector b = map.sector(back);
        int floor = Math.max(a.floorHeight(), b.floorHeight());
        int ceiling = Math.min(a.ceilingHeight(), b.ceilingHeight());
        return floor - own.floorHeight() > STEP || ceiling - floor < thing.height()
                || ceiling - own.floorHeight() < thing.height();
    }
}
