/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.ItemQueue;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.map.Thing;

/** Puts the things of the map into the level when it begins, and lost items back in altdeath games. */
final class ThingSpawner {

    private static final int MTF_AMBUSH = 8;
    private static final int MTF_MULTIPLAYER = 16;
    private static final int DEATHMATCH_START = 11;
    private static final int ITEM_RESPAWN_TICS = 30 * 35;
    /** Editor numbers of Doom II's monsters, at which Doom 1.9 stops reading the things of an episodic map. */
    private static final Set<Integer> COMMERCIAL_MONSTERS = Set.of(64, 65, 66, 67, 68, 69, 71, 84, 88, 89);

    private final World world;
    private final PlayerSpawner players;

    ThingSpawner(World world, PlayerSpawner players) {
        this.world = world;
        this.players = players;
    }

    void spawnAll() {
        GameOptions options = world.session().options;
        for (int i = 0; i < world.level().things.size(); i++) {
            Thing thing = world.level().things.get(i);
            if (!options.commercial() && COMMERCIAL_MONSTERS.contains(thing.type())) {
                break;
            }
            spawn(thing, i, options);
        }
    }

    private void spawn(Thing thing, int index, GameOptions options) {
        if (thing.type() == DEATHMATCH_START) {
            players.addDeathmatchStart(thing);
        } else if (thing.type() >= 1 && thing.type() <= 4) {
            players.addStart(thing);
        } else if (appears(thing, options)) {
            ThingType type = world.session().data.thingByEditorNumber(thing.type());
            if (type != null && isWanted(type, options)) {
                Mobj mobj = spawn(thing, index, type);
                if (mobj.tics > 0) {
                    mobj.tics = 1 + world.random().next() % mobj.tics;
                }
                if (mobj.hasAny(ThingFlags.COUNTKILL)) {
                    world.totalKills++;
                }
                if (mobj.hasAny(ThingFlags.COUNTITEM)) {
                    world.totalItems++;
                }
                mobj.angle = angle(thing);
                if ((thing.flags() & MTF_AMBUSH) != 0) {
                    mobj.flags |= ThingFlags.AMBUSH;
                }
            }
        }
    }

    private static boolean appears(Thing thing, GameOptions options) {
        if (thing.type() <= 0 || !options.netGame() && (thing.flags() & MTF_MULTIPLAYER) != 0) {
            return false;
        }
        int skillBit = switch (options.skill()) {
        case 1, 2 -> 1;
        case 3 -> 2;
        default -> 4;
        };
        return (thing.flags() & skillBit) != 0;
    }

    private static boolean isWanted(ThingType type, GameOptions options) {
        if (options.deathmatch() != 0 && type.has(ThingFlags.NOTDMATCH)) {
            return false;
        }
        boolean monster = type.has(ThingFlags.COUNTKILL) || type.name().equals("SKULL");
        return !(options.noMonsters() && monster);
    }

    private Mobj spawn(Thing thing, int index, ThingType type) {
        int z = type.has(ThingFlags.SPAWNCEILING) ? World.ON_CEILING : World.ON_FLOOR;
        Mobj mobj = world.spawn(Fixed.of(thing.x()), Fixed.of(thing.y()), z, type);
        mobj.spawnThing = index;
        return mobj;
    }

    /** In altdeath games, brings the oldest lost item back once 30 seconds have passed. */
    void respawnItems() {
        ItemQueue queue = world.removedItems();
        if (world.session().options.deathmatch() != 2 || queue.isEmpty()
                || world.levelTime - queue.oldestTime() < ITEM_RESPAWN_TICS) {
            return;
        }
        int index = queue.oldestThing();
        queue.removeOldest();
        ThingType type = typeOf(index);
        if (type == null) {
            return;
        }
        Thing thing = world.level().things.get(index);
        int x = Fixed.of(thing.x());
        int y = Fixed.of(thing.y());
        int floor = world.sector(world.level().sectorAt(x, y)).floorHeight;
        world.spawn(x, y, floor, world.session().data.thing("IFOG"));
        spawn(thing, index, type).angle = angle(thing);
    }

    private @Nullable ThingType typeOf(int index) {
        return index < 0 ? null
                : world.session().data.thingByEditorNumber(world.level().things.get(index).type());
    }

    /** The direction in which a thing of the map faces: whole eighths of a turn. */
    static int angle(Thing thing) {
        return Angle.ANG45 * (thing.angle() / 45);
    }
}
