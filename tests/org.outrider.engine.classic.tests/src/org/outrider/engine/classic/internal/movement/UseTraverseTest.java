/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.movement.TestWorld.Triggered;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class UseTraverseTest {

    @Test
    void firstSpecialLineWithinReachIsUsed() {
        TestWorld world = new TestWorld(rooms(0, 128));
        world.spawnPlayer(200, 128);

        world.movement.useTraverse().use(world.player());

        assertEquals(List.of(world.line(256, 0, 256, 256)), world.used.stream().map(Triggered::line).toList());
    }

    @Test
    void lineBeyond64UnitsIsNotUsed() {
        TestWorld world = new TestWorld(rooms(0, 128));
        world.spawnPlayer(256 - 66, 128);

        world.movement.useTraverse().use(world.player());

        assertEquals(List.of(), world.used);
    }

    @Test
    void lineIsUsedThroughAnOpenOneWithoutSpecial() {
        TestWorld world = new TestWorld(rooms(0, 128));
        Mobj body = world.spawnPlayer(300, 128);
        body.angle = Angle.ANG180;
        int special = world.line(256, 0, 256, 256);

        world.movement.useTraverse().use(world.player());

        assertEquals(List.of(special), world.used.stream().map(Triggered::line).toList());
        assertEquals(world.world.level().lines[special].sideOf(body.x, body.y), world.used.getFirst().side());
    }

    @Test
    void closedLineWithoutSpecialBarsTheWay() {
        TestWorld world = new TestWorld(rooms(0, 0));
        world.spawnPlayer(300, 128).angle = Angle.ANG180;

        world.movement.useTraverse().use(world.player());

        assertEquals(List.of(), world.used);
    }

    /** Two rooms with a third one, 16 units wide, between them whose western line has a special. */
    private static MapBuilder rooms(int floor, int ceiling) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(floor, ceiling), 256, 0, 272, 256);
        map.room(MapBuilder.sector(0, 128), 272, 0, 512, 256);
        map.line(256, 0, 256, 256, LineStyle.special(31, 0));
        return map;
    }
}
