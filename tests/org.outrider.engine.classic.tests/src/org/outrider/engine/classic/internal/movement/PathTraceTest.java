/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

class PathTraceTest {

    @Test
    void nearestComesFirst() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 256));
        Mobj far = world.spawn("BARREL", 800, 256);
        Mobj near = world.spawn("BARREL", 300, 256);
        PathTrace path = new PathTrace(world.world, new LineStamps(world.world.level().lines.length));

        path.collect(Fixed.of(100), Fixed.of(257), Fixed.of(1000), Fixed.of(257), true);

        assertEquals(near, path.thing(path.next()));
        Line line = path.line(path.next());
        assertEquals(world.line(512, 0, 512, 512), line == null ? -1 : line.index);
        assertEquals(far, path.thing(path.next()));
        assertEquals(-1, path.next());
    }

    @Test
    void fractionTellsWhereALineIsCrossed() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 256));
        PathTrace path = new PathTrace(world.world, new LineStamps(world.world.level().lines.length));

        path.collect(Fixed.of(412), Fixed.of(100), Fixed.of(612), Fixed.of(100), false);

        assertTrue(path.next() >= 0);
        assertEquals(Fixed.UNIT / 2, path.fraction());
        assertEquals(Fixed.of(512), path.xAt(path.fraction()));
    }

    @Test
    void traceThatStartsOnTheEdgeOfABlockIsMovedByAUnit() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 256));
        PathTrace path = new PathTrace(world.world, new LineStamps(world.world.level().lines.length));
        int edge = world.world.level().blockOriginX + (2 << 23);

        path.collect(edge, Fixed.of(100), Fixed.of(612), Fixed.of(100), false);

        assertEquals(edge + Fixed.UNIT, path.xAt(0));
    }

    @Test
    void thingsAreMetInTheOrderOfTheirDistanceWhereverTheyStand() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        MapBuilder map = TestWorld.room();
        TestWorld world = new TestWorld(map);
        for (int i = 0; i < 200; i++) {
            world.spawn("BARREL", 20 + random.nextInt(980), 20 + random.nextInt(980));
        }
        PathTrace path = new PathTrace(world.world, new LineStamps(world.world.level().lines.length));

        path.collect(Fixed.of(30), Fixed.of(40), Fixed.of(1000), Fixed.of(990), true);

        List<Integer> fractions = new ArrayList<>();
        while (path.next() >= 0) {
            fractions.add(path.fraction());
        }
        assertEquals(fractions.stream().sorted().toList(), fractions, "seed " + seed);
        assertTrue(fractions.stream().allMatch(fraction -> fraction >= 0 && fraction <= Fixed.UNIT), "seed " + seed);
    }

    @Test
    void crowdAtOnePlaceIsMetInTheOrderOfItsList() {
        TestWorld world = new TestWorld(TestWorld.room());
        List<Mobj> crowd = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            crowd.add(0, world.spawn("BARREL", 500, 256));
        }
        Mobj behind = world.spawn("BARREL", 600, 256);
        PathTrace path = new PathTrace(world.world, new LineStamps(world.world.level().lines.length));

        path.collect(Fixed.of(100), Fixed.of(257), Fixed.of(1000), Fixed.of(257), true);

        for (Mobj member : crowd) {
            assertEquals(member, path.thing(path.next()));
        }
        assertEquals(behind, path.thing(path.next()));
        assertEquals(-1, path.next());
        assertEquals(-1, path.next());
    }
}
