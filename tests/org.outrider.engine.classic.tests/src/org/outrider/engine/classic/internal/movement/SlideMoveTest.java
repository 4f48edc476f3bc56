/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

class SlideMoveTest {

    @Test
    void slideKeepsTheSpeedAlongAStraightWall() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 1024 - 18);
        body.momX = Fixed.of(8);
        body.momY = Fixed.of(8);

        world.movement.slide().slide(body);

        assertEquals(0, body.momY);
        assertTrue(body.momX > 0 && body.momX <= Fixed.of(8));
        assertTrue(body.x > Fixed.of(507), "the part before the wall and the rest along it add up");
        assertTrue(body.y > Fixed.of(1024 - 18) && body.y <= Fixed.of(1024 - 16));
    }

    @Test
    void slideTurnsMomentumAlongASlantedWall() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 512, 0, 512, 512, 0, 1024);
        TestWorld world = new TestWorld(map);
        // the wall runs from (512, 512) to (0, 1024)
        Mobj body = world.spawnPlayer(256 - 20, 768 - 20);
        body.momX = Fixed.of(10);

        world.movement.slide().slide(body);

        assertTrue(body.momX > 0, "still eastward");
        assertEquals(-body.momX, body.momY, 0x200, "and as much southward");
    }

    @Test
    void slideInACornerMovesAlongTheAxisThatIsFree() {
        TestWorld world = new TestWorld(TestWorld.room());
        world.spawn("BARREL", 500 + 26, 500);
        Mobj body = world.spawnPlayer(500, 500);
        body.momX = Fixed.of(4);
        body.momY = Fixed.of(3);

        world.movement.slide().slide(body);

        assertEquals(Fixed.of(500), body.x, "the barrel is no line to slide along");
        assertEquals(Fixed.of(503), body.y);
    }

    @Test
    void slideIgnoresStepsThatCanBeClimbed() {
        TestWorld world = new TestWorld(TestWorld.rooms(24, 256));
        Mobj body = world.spawnPlayer(490, 512 - 18);
        body.momX = Fixed.of(8);
        body.momY = Fixed.of(8);

        world.movement.slide().slide(body);

        assertTrue(body.x > Fixed.of(496), "over the step");
        assertEquals(Fixed.of(24), body.floorZ);
    }
}
