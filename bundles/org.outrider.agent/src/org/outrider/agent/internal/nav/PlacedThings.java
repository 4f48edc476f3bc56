/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.List;
import java.util.Optional;

import org.outrider.engine.MapRules;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/** The things of a map that a single player meets at a skill. */
public final class PlacedThings {

    /** Editor number of the first player's start (Doom). */
    private static final int PLAYER_1_START = 1;
    /** Editor number of the place where teleporters lead (Doom). */
    private static final int TELEPORT_DESTINATION = 14;
    /** Thing flags of Doom: bits of the skills 1-2, 3, 4-5, and of things that only multiplayer games have. */
    private static final int[] SKILL_FLAGS = { 1, 1, 2, 4, 4 };
    private static final int MULTIPLAYER_ONLY = 16;

    private final MapData map;
    private final MapRules rules;
    private final List<Thing> things;

    /**
     * Picks the things out.
     *
     * @param skill 1..5
     */
    public PlacedThings(MapData map, MapRules rules, int skill) {
        this.map = map;
        this.rules = rules;
        things = map.things().stream().filter(thing -> (thing.flags() & SKILL_FLAGS[skill - 1]) != 0
                && (thing.flags() & MULTIPLAYER_ONLY) == 0).toList();
    }

    public List<Thing> all() {
        return things;
    }

    /** The starts of player 1; Doom 1.9 takes the last one and does not look at its flags. */
    public List<Thing> playerStarts() {
        return map.things().stream().filter(thing -> thing.type() == PLAYER_1_START).toList();
    }

    /** Where teleporters may lead. */
    public List<Thing> teleportDestinations() {
        return things.stream().filter(thing -> thing.type() == TELEPORT_DESTINATION).toList();
    }

    /** What a thing is, if the engine knows. */
    public Optional<ThingInfo> info(Thing thing) {
        return rules.thing(thing.type());
    }

    /** True for what is solid and never moves or goes away. */
    static boolean isObstacle(ThingInfo info) {
        return info.solid() && info.kind() == ObjectKind.DECORATION;
    }

    /** The sector that a thing lies in. */
    public int sectorOf(Thing thing) {
        return map.sectorAt(thing.x() << 16, thing.y() << 16);
    }
}
