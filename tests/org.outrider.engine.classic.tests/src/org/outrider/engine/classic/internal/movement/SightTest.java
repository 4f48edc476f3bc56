/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

class SightTest {

    @Test
    void thingsInOneRoomSeeEachOther() {
        TestWorld world = new TestWorld(TestWorld.room());

        assertTrue(sees(world, world.spawn("TROOP", 100, 100), world.spawnPlayer(900, 800)));
    }

    @Test
    void closedDoorBlocksAndOpenDoorDoesNot() {
        TestWorld world = new TestWorld(doorway(0, 0));
        Mobj monster = world.spawn("TROOP", 100, 128);
        Mobj player = world.spawnPlayer(400, 130);

        assertFalse(sees(world, monster, player));
        world.sectorAt(264, 128).ceilingHeight = Fixed.of(100);
        assertTrue(sees(world, monster, player));
    }

    @Test
    void solidWallBlocks() {
        MapBuilder map = new MapBuilder("MAP01");
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 512, 512);
        map.pillar(room, 250, 100, 260, 400);
        TestWorld world = new TestWorld(map);

        assertFalse(sees(world, world.spawn("TROOP", 100, 250), world.spawnPlayer(400, 250)));
        assertTrue(sees(world, world.spawn("TROOP", 100, 450), world.spawnPlayer(400, 450)));
    }

    @ParameterizedTest
    @CsvSource({ "0, 128, true", "41, 128, true", "48, 128, false", "0, 22, true", "0, 19, false" })
    void parapetsAndLintelsLimitTheView(int floor, int ceiling, boolean visible) {
        TestWorld world = new TestWorld(doorway(floor, ceiling));
        // the line from the eyes at 42 to the target's feet passes the doorway at heights 21.5 to 19.4
        Mobj monster = world.spawn("TROOP", 100, 128);
        Mobj target = world.spawn("TROOP", 420, 128);
        target.height = Fixed.of(42);

        assertEquals(visible, sees(world, monster, target));
    }

    @Test
    void lookerSeesWithItsEyesButIsSeenWhole() {
        TestWorld world = new TestWorld(doorway(50, 128));
        Mobj low = world.spawn("TROOP", 100, 128);
        Mobj high = world.spawn("TROOP", 420, 128, 60);

        assertTrue(sees(world, low, high));
        high.height = 1;
        high.z = 0;
        assertFalse(sees(world, low, high));
    }

    private static boolean sees(TestWorld world, Mobj from, Mobj to) {
        return world.movement.sight().canSee(from, to);
    }

    /** Two rooms of 256 by 256 units with a doorway, 16 units deep, between them. */
    private static MapBuilder doorway(int floor, int ceiling) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(floor, ceiling), 256, 0, 272, 256);
        map.room(MapBuilder.sector(0, 128), 272, 0, 528, 256);
        return map;
    }
}
