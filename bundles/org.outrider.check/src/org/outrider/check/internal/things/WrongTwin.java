/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sector;

/** Finds hanging bodies that are in the way, but can be walked through. */
public final class WrongTwin extends RuleCheck {

    public WrongTwin() {
        super("decoration-not-solid", Severity.NOTE, "Hanging body that can be walked through",
                "It hangs at the height of players, who walk through it as if it were not there; there is "
                        + "a solid kind of each.");
    }

    /** Doom 1.9, editor numbers: hanging bodies that can be walked through; 49 to 53 are their solid twins. */
    private static final Set<Integer> SOFT = Set.of(59, 60, 61, 62, 63);
    private static final int PLAYER_HEIGHT = 56;

    @Override
    public List<Finding> check(CheckedMap map) {
        return map.things().stream()
                .filter(thing -> SOFT.contains(thing.thing().type()) && isInTheWay(map.sector(thing.sector()), thing))
                .map(thing -> finding(map).thing(thing.number()).skills(thing.skills())
                        .title("Thing " + thing.number() + " (" + thing.name() + ") can be walked through").build())
                .toList();
    }

    private static boolean isInTheWay(Sector sector, PlacedThing thing) {
        return sector.ceilingHeight() - thing.height() < sector.floorHeight() + PLAYER_HEIGHT;
    }
}
