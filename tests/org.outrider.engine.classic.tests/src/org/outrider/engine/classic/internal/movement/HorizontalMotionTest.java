/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.wad.build.MapBuilder;

class HorizontalMotionTest {

    @Test
    void frictionLeaves29Of32OfTheMomentum() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        body.momX = Fixed.of(8);

        world.run(1);

        assertEquals(Fixed.of(508), body.x);
        assertEquals(Fixed.of(8) / 32 * 29, body.momX);
    }

    @Test
    void momentumIsClampedTo30Units() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        body.momX = Fixed.of(50);

        world.run(1);

        assertEquals(Fixed.of(530), body.x);
    }

    @Test
    void slowPlayerWhoPressesNothingStandsStill() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        world.world.setState(body, world.world.session().data.state("PLAY_RUN3").index());
        body.momX = 0xfff;

        world.run(1);

        assertEquals(0, body.momX);
        assertEquals("PLAY", body.state.name());
    }

    @Test
    void slowPlayerWhoPressesForwardGoesOn() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        world.player().forwardMove = 25;
        body.momX = 0xfff;

        world.run(1);

        assertTrue(body.momX > 0);
    }

    @Test
    void thereIsNoFrictionInTheAir() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj barrel = world.spawn("BARREL", 500, 500, 100);
        barrel.momX = Fixed.of(4);

        world.run(1);

        assertEquals(Fixed.of(4), barrel.momX);
    }

    @Test
    void missileBurstsAtAWall() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj rocket = world.spawn("ROCKET", 20, 500, 100);
        rocket.momX = -Fixed.of(20);

        world.run(1);

        assertEquals(List.of(rocket), world.exploded);
    }

    @Test
    void missileVanishesWhereTheSkyOfTheOtherSideBegins() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 64));
        Sector east = world.sectorAt(700, 256);
        east.ceilingFlat = world.world.level().skyFlat;
        Mobj rocket = world.spawn("ROCKET", 495, 256, 100);
        rocket.momX = Fixed.of(10);

        world.run(1);

        assertTrue(rocket.isRemoved());
        assertEquals(List.of(), world.exploded);
    }

    @Test
    void fastMoveToTheEastIsHalvedAndMeetsAThinWall() {
        assertFalse(passesThinWall(404, 20));
    }

    @Test
    void fastMoveToTheWestIsNotHalvedAndPassesAThinWall() {
        assertTrue(passesThinWall(424, -20), "Doom 1.9 forgets to halve negative momentum");
    }

    @Test
    void corpseGoesOnSlidingOffAStep() {
        TestWorld world = new TestWorld(TestWorld.rooms(-24, 256));
        Mobj corpse = world.spawn("POSSESSED", 500, 256);
        corpse.flags = ThingFlags.CORPSE | ThingFlags.DROPOFF;
        corpse.momX = Fixed.of(16);
        corpse.health = 0;

        world.run(1);

        assertEquals(-Fixed.of(24), corpse.sector.floorHeight, "its middle is beyond the step");
        assertEquals(0, corpse.floorZ, "but part of it still lies on it");
        assertEquals(Fixed.of(16), corpse.momX);
    }

    @Test
    void lostSoulWithoutMomentumEndsItsFlight() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj soul = world.spawn("SKULL", 500, 500);
        soul.flags |= ThingFlags.SKULLFLY;

        world.run(1);

        assertFalse(soul.hasAny(ThingFlags.SKULLFLY));
    }

    /** Lets a small projectile fly by 20 units at a wall of 2 units that lies halfway. */
    private static boolean passesThinWall(int x, int speed) {
        MapBuilder map = new MapBuilder("MAP01");
        int room = map.room(MapBuilder.sector(0, 256), 0, 0, 1024, 1024);
        map.pillar(room, 413, 300, 415, 700);
        TestWorld world = new TestWorld(map);
        Mobj shot = world.spawn("PLASMA", x, 500, 100);
        shot.radius = Fixed.of(2);
        shot.momX = Fixed.of(speed);
        world.run(1);
        return world.exploded.isEmpty();
    }
}
