/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

class VerticalMotionTest {

    @Test
    void fallBeginsWithTwiceTheGravity() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj barrel = world.spawn("BARREL", 500, 500, 100);

        world.run(1);
        assertEquals(-Fixed.of(2), barrel.momZ);
        assertEquals(Fixed.of(100), barrel.z);

        world.run(1);
        assertEquals(-Fixed.of(3), barrel.momZ);
        assertEquals(Fixed.of(98), barrel.z);
    }

    @Test
    void hardLandingSquatsThePlayer() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        body.z = Fixed.of(4);
        body.momZ = -Fixed.of(9);

        world.run(1);

        assertEquals(0, body.z);
        assertEquals(0, body.momZ);
        assertEquals(-Fixed.of(9) >> 3, world.player().deltaViewHeight);
    }

    @Test
    void softLandingDoesNot() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(500, 500);
        body.z = Fixed.of(4);
        body.momZ = -Fixed.of(8);

        world.run(1);

        assertEquals(0, world.player().deltaViewHeight);
    }

    @Test
    void stepUpLowersTheViewAndLetsItRiseSmoothly() {
        TestWorld world = new TestWorld(TestWorld.rooms(16, 256));
        Mobj body = world.spawnPlayer(490, 256);
        assertTrue(world.tryMove(body, 500, 256));

        world.run(1);

        assertEquals(Fixed.of(16), body.z);
        assertEquals(Player.VIEW_HEIGHT - Fixed.of(16), world.player().viewHeight);
        assertEquals(Fixed.of(16) >> 3, world.player().deltaViewHeight);
    }

    @Test
    void floaterSinksTowardACloseTarget() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj cacodemon = world.spawn("HEAD", 500, 500, 150);
        cacodemon.target = world.spawnPlayer(600, 500);

        world.run(1);

        assertEquals(Fixed.of(146), cacodemon.z);
    }

    @Test
    void missileBurstsOnTheFloorAndAtTheCeiling() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj down = world.spawn("ROCKET", 300, 500, 4);
        down.momZ = -Fixed.of(8);
        Mobj up = world.spawn("ROCKET", 700, 500, 246);
        up.momZ = Fixed.of(8);

        world.run(1);

        assertEquals(List.of(down, up), world.exploded);
        assertEquals(Fixed.of(256 - 8), up.z);
    }

    @Test
    void lostSoulBouncesOffTheFloorInUltimateDoom() {
        assertEquals(Fixed.of(6), momentumAfterLanding(Complevel.ULTIMATE));
    }

    @Test
    void lostSoulStaysOnTheFloorInDoom2() {
        assertEquals(0, momentumAfterLanding(Complevel.DOOM2));
    }

    private static int momentumAfterLanding(Complevel complevel) {
        TestWorld world = new TestWorld(TestWorld.room(), 4, complevel);
        Mobj soul = world.spawn("SKULL", 500, 500, 4);
        soul.flags |= ThingFlags.SKULLFLY;
        soul.momX = Fixed.of(10);
        soul.momZ = -Fixed.of(6);
        world.run(1);
        return soul.momZ;
    }
}
