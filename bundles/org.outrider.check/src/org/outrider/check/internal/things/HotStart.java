/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.ObjectKind;

/** Finds monsters that see the player as the map begins. */
public final class HotStart extends RuleCheck {

    public HotStart() {
        super("hot-start", Severity.NOTE, "Monsters that see the start",
                "Players come under fire before they have looked around.");
    }

    private static final int PLAYER_1 = 1;
    /** Doom 1.9: from how high players look, and how tall they are. */
    private static final double EYES = 41;
    private static final double PLAYER_HEIGHT = 56;
    /** Farther off, few monsters do harm. */
    private static final double FAR = 1536;

    @Override
    public List<Finding> check(CheckedMap map) {
        return map.things().stream().filter(thing -> thing.thing().type() == PLAYER_1)
                .reduce((first, second) -> second).map(start -> check(map, start)).orElse(List.of());
    }

    private List<Finding> check(CheckedMap map, PlacedThing start) {
        SightLine sight = new SightLine(map);
        List<PlacedThing> watchers = map.things().stream()
                .filter(thing -> thing.is(ObjectKind.MONSTER) && !thing.isMultiplayerOnly()
                        && !thing.skills().isEmpty() && faces(thing, start) && sees(map, sight, thing, start))
                .toList();
        if (watchers.isEmpty()) {
            return List.of();
        }
        Skills skills = watchers.stream().map(PlacedThing::skills).reduce(Skills.NONE, Skills::or);
        return List.of(finding(map).skills(skills).at(start.x(), start.y())
                .things(IndexSet.of(watchers.stream().mapToInt(PlacedThing::number)))
                .title(watchers.size() == 1 ? "A monster sees the player as the map begins"
                        : watchers.size() + " monsters see the player as the map begins")
                .build());
    }

    /** Doom 1.9: monsters look to the half of the world before them. */
    private static boolean faces(PlacedThing monster, PlacedThing start) {
        double angle = Math.toRadians(monster.thing().angle());
        double dx = start.x() - (double) monster.x();
        double dy = start.y() - (double) monster.y();
        return Math.hypot(dx, dy) < FAR && dx * Math.cos(angle) + dy * Math.sin(angle) > 0;
    }

    private static boolean sees(CheckedMap map, SightLine sight, PlacedThing monster, PlacedThing start) {
        double eyes = map.sector(monster.sector()).floorHeight() + monster.height() * 0.75;
        double feet = map.sector(start.sector()).floorHeight();
        return sight.isFree(monster.x(), monster.y(), eyes, start.x(), start.y(), feet + EYES - PLAYER_HEIGHT / 2,
                feet + PLAYER_HEIGHT);
    }
}
