/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.level.LevelBuilder;
import org.outrider.engine.classic.internal.level.Textures;
import org.outrider.wad.build.MapBuilder;

/** Objects that left the level are used again, but not while something refers to them. */
class MobjPoolTest {

    private final World world = emptyWorld();
    private final Set<Mobj> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private static World emptyWorld() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, 512);
        Session session = new Session(new GameOptions(3, 1, 1, true, 0, false, false, false, 0, 1, false,
                Complevel.DOOM2));
        return new World(session, LevelBuilder.build(map.build(), new Textures(List.of(), new int[0], List.of())),
                new EventLog());
    }

    private Mobj spawn() {
        Mobj mobj = world.spawn(0, 0, World.ON_FLOOR, world.session().data.thing("PUFF"));
        used.add(mobj);
        return mobj;
    }

    /** Lets things come and go; the ring drops those that have gone, as in a tic in which nothing acts. */
    private void comeAndGo(int things) {
        for (int i = 0; i < things; i++) {
            world.remove(spawn());
            world.runThinkers();
        }
    }

    @Test
    void fewObjectsServeForManyThatComeAndGo() {
        comeAndGo(5000);

        assertTrue(used.size() < 200, used.size() + " objects");
    }

    @Test
    void removedObjectStaysWhatItWasWhileSomethingRefersToIt() {
        Mobj killer = spawn();
        int id = killer.id;
        world.session().players[0].attacker = killer;
        world.remove(killer);

        comeAndGo(1000);

        assertEquals(id, killer.id);
    }

    @Test
    void removedObjectsAreUsedAgainOnceNothingRefersToThem() {
        for (int i = 0; i < 500; i++) {
            Mobj spot = spawn();
            world.brainTargets.add(spot);
            world.remove(spot);
            world.runThinkers();
        }
        world.brainTargets.clear();

        comeAndGo(5000);

        assertTrue(used.size() < 1500, used.size() + " objects");
    }
}
