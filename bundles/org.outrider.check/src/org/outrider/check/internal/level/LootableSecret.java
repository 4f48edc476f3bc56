/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;

/** Finds secrets that hold nothing but what can be taken from outside. */
public final class LootableSecret extends RuleCheck {

    public LootableSecret() {
        super("secret-lootable", Severity.NOTE, "Secret that can be looted from outside",
                "Players take what is in it without entering, and the secret is not counted.");
    }

    private static final int SECRET = 9;
    private static final Set<ObjectKind> ITEMS = EnumSet.of(ObjectKind.WEAPON, ObjectKind.AMMO, ObjectKind.HEALTH,
            ObjectKind.ARMOR, ObjectKind.POWERUP, ObjectKind.KEY);
    /** Doom 1.9: players touch what is nearer than both radii. */
    private static final double PLAYER_RADIUS = 16;

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            int number = sector;
            List<PlacedThing> items = map.sector(sector).special() != SECRET ? List.of()
                    : map.things().stream().filter(thing -> thing.sector() == number && isItem(thing)).toList();
            if (!items.isEmpty() && items.stream().allMatch(item -> isWithinReach(map, number, item))) {
                findings.add(finding(map).sector(sector)
                        .title("What is in secret sector " + sector + " can be taken from outside").build());
            }
        }
        return findings;
    }

    private static boolean isItem(PlacedThing thing) {
        ThingInfo info = thing.info();
        return info != null && ITEMS.contains(info.kind());
    }

    /** From beyond an edge of the sector, with room to spare. */
    private static boolean isWithinReach(CheckedMap map, int sector, PlacedThing item) {
        double reach = item.radius() + PLAYER_RADIUS - 8;
        return IntStream.of(map.linesOf(sector)).anyMatch(line -> {
            int other = map.across(line, sector);
            return other >= 0 && other != sector && map.sector(other).special() != SECRET
                    && Shapes.distance(map, line, item.x(), item.y()) < reach;
        });
    }
}
