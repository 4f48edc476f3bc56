/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.TestWorld.Hurt;
import org.outrider.engine.classic.internal.movement.TestWorld.Splash;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class HitscanTest {

    private static final int EAST = 0;

    @Test
    void slopePointsAtTheMiddleOfTheTarget() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj shooter = world.spawnPlayer(100, 500);
        Mobj target = world.spawn("TROOP", 356, 500, 100);
        Hitscan hitscan = world.movement.hitscan();

        int slope = hitscan.aim(shooter, EAST, Hitscan.MISSILE_RANGE);

        assertSame(target, hitscan.target());
        double rise = 100 + 56 / 2 - (56 / 2 + 8);
        assertEquals(rise / 256, Fixed.toDouble(slope), 0.01);
    }

    @Test
    void nobodyIsAimedAtBeyondTheReach() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj shooter = world.spawnPlayer(100, 500);
        world.spawn("TROOP", 356, 500);

        assertEquals(0, world.movement.hitscan().aim(shooter, EAST, Hitscan.MELEE_RANGE));
        assertNull(world.movement.hitscan().target());
    }

    @Test
    void nobodyIsAimedAtAboveTheSteepestSlope() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj shooter = world.spawnPlayer(100, 500);
        world.spawn("TROOP", 160, 500, 180);

        world.movement.hitscan().aim(shooter, EAST, Hitscan.MISSILE_RANGE);

        assertNull(world.movement.hitscan().target());
    }

    @Test
    void nobodyIsAimedAtBehindAClosedDoor() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 0));
        Mobj shooter = world.spawnPlayer(100, 256);
        world.spawn("TROOP", 700, 256);

        world.movement.hitscan().aim(shooter, EAST, Hitscan.MISSILE_RANGE);

        assertNull(world.movement.hitscan().target());
    }

    @Test
    void shotHurtsTheFirstInItsWayAndDrawsBlood10UnitsBefore() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj shooter = world.spawnPlayer(100, 500);
        Mobj target = world.spawn("TROOP", 300, 500);
        world.spawn("TROOP", 400, 500);

        world.movement.hitscan().shoot(shooter, EAST, Hitscan.MISSILE_RANGE, 0, 15);

        assertEquals(List.of(new Hurt(target, shooter, shooter, 15)), world.hurts);
        Splash blood = world.blood.getFirst();
        assertEquals(300 - 10, Fixed.toDouble(blood.x()), 1.5, "where the diagonal of the target's box is met");
        assertEquals(Fixed.of(36), blood.z());
    }

    @Test
    void shotAtABarrelLeavesAPuff() {
        TestWorld world = new TestWorld(TestWorld.room());
        world.spawn("BARREL", 300, 500);

        world.movement.hitscan().shoot(world.spawnPlayer(100, 500), EAST, Hitscan.MISSILE_RANGE, 0, 15);

        assertEquals(1, world.puffs.size());
        assertEquals(List.of(), world.blood);
    }

    @Test
    void shotLeavesAPuff4UnitsBeforeTheWall() {
        TestWorld world = new TestWorld(TestWorld.room());

        world.movement.hitscan().shoot(world.spawnPlayer(100, 500), EAST, Hitscan.MISSILE_RANGE, 0, 15);

        Splash puff = world.puffs.getFirst();
        assertEquals(1024 - 4, Fixed.toDouble(puff.x()), 0.1);
        assertEquals(Fixed.of(36), puff.z());
    }

    @Test
    void stepStopsALowShotOnly() {
        TestWorld world = new TestWorld(TestWorld.rooms(40, 256));
        Mobj shooter = world.spawnPlayer(412, 256);
        Hitscan hitscan = world.movement.hitscan();
        int justOver = Fixed.UNIT / 20;

        hitscan.shoot(shooter, EAST, Hitscan.MISSILE_RANGE, 0, 15);
        hitscan.shoot(shooter, EAST, Hitscan.MISSILE_RANGE, justOver, 15);

        assertEquals(512 - 4, Fixed.toDouble(world.puffs.get(0).x()), 0.1);
        assertEquals(1024 - 4, Fixed.toDouble(world.puffs.get(1).x()), 0.1);
    }

    @Test
    void shotIntoTheSkyLeavesNothing() {
        TestWorld world = new TestWorld(TestWorld.room());
        world.sectorAt(500, 500).ceilingFlat = world.world.level().skyFlat;
        Mobj shooter = world.spawnPlayer(100, 500);

        world.movement.hitscan().shoot(shooter, EAST, Hitscan.MISSILE_RANGE, Fixed.UNIT / 2, 15);
        assertEquals(List.of(), world.puffs, "over the ceiling's height");

        world.movement.hitscan().shoot(shooter, EAST, Hitscan.MISSILE_RANGE, 0, 15);
        assertEquals(1, world.puffs.size(), "against the wall below the sky");
    }

    @Test
    void shotAtAWallBetweenTwoSkiesLeavesNothingAtAnyHeight() {
        TestWorld world = new TestWorld(TestWorld.rooms(100, 256));
        int sky = world.world.level().skyFlat;
        world.sectorAt(100, 256).ceilingFlat = sky;
        world.sectorAt(700, 256).ceilingFlat = sky;

        world.movement.hitscan().shoot(world.spawnPlayer(412, 256), EAST, Hitscan.MISSILE_RANGE, 0, 15);

        assertEquals(List.of(), world.puffs);
    }

    @Test
    void specialLinesInTheWayAreShot() {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.special(46, 1));
        TestWorld world = new TestWorld(map);

        world.movement.hitscan().shoot(world.spawnPlayer(412, 256), EAST, Hitscan.MISSILE_RANGE, 0, 15);

        assertEquals(List.of(world.line(512, 0, 512, 512)), world.shot);
        assertTrue(world.puffs.getFirst().x() > Fixed.of(1000), "the shot goes on");
    }

    @Test
    void shooterIsNotHitByItsOwnShot() {
        TestWorld world = new TestWorld(TestWorld.room());

        world.movement.hitscan().shoot(world.spawnPlayer(500, 500), Angle.ANG90, Hitscan.MISSILE_RANGE, 0, 15);

        assertEquals(List.of(), world.hurts);
    }
}
