/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.map.Thing;

/** Monsters that come back where the map placed them (nightmare skill). */
final class NightmareRespawn {

    private static final int REACTION_TIME = 18;
    private static final int DEAF_OPTION = 8;
    /** Doom 1.9: what the map did not place comes back at the origin, facing east. */
    private static final Thing NOWHERE = new Thing(0, 0, 0, 0, 0);

    private final World world;
    private final Moves moves;
    private final ThingType fog;

    NightmareRespawn(World world, Moves moves) {
        this.world = world;
        this.moves = moves;
        fog = world.session().data.thing("TFOG");
    }

    /** Replaces a corpse by a living monster at its place on the map, unless something stands there. */
    void respawn(Mobj corpse) {
        Level level = world.level();
        Thing place = corpse.spawnThing < 0 ? NOWHERE : level.things.get(corpse.spawnThing);
        int x = Fixed.of(place.x());
        int y = Fixed.of(place.y());
        if (!moves.checkPosition(corpse, x, y)) {
            return;
        }
        world.spawn(corpse.x, corpse.y, corpse.sector.floorHeight, fog);
        world.spawn(x, y, world.sector(level.sectorAt(x, y)).floorHeight, fog);
        int z = corpse.type.has(ThingFlags.SPAWNCEILING) ? World.ON_CEILING : World.ON_FLOOR;
        Mobj monster = world.spawn(x, y, z, corpse.type);
        monster.spawnThing = corpse.spawnThing;
        monster.angle = Angle.ANG45 * (place.angle() / 45);
        if ((place.flags() & DEAF_OPTION) != 0) {
            monster.flags |= ThingFlags.AMBUSH;
        }
        monster.reactionTime = REACTION_TIME;
        world.remove(corpse);
        world.events().add(EventLog.Kind.RAISE, world.levelTime, monster, null, 0, 0);
    }
}
