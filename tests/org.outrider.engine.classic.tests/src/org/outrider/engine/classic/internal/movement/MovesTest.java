/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.TestWorld.Hurt;
import org.outrider.engine.classic.internal.movement.TestWorld.Triggered;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class MovesTest {

    @Test
    void stepOf24UnitsIsClimbed() {
        TestWorld world = new TestWorld(TestWorld.rooms(24, 256));
        Mobj body = world.spawnPlayer(490, 256);

        assertTrue(world.tryMove(body, 500, 256));
        assertEquals(Fixed.of(24), body.floorZ);
        assertEquals(0, body.z, "the fall and rise are left to vertical motion");
    }

    @Test
    void stepOf25UnitsBlocks() {
        TestWorld world = new TestWorld(TestWorld.rooms(25, 256));
        Mobj body = world.spawnPlayer(490, 256);

        assertFalse(world.tryMove(body, 500, 256));
        assertEquals(Fixed.of(490), body.x);
        assertTrue(world.moves().floatOk(), "higher up it would have fit");
    }

    @Test
    void gapLowerThanTheThingBlocksAtAnyHeight() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 55));
        Mobj body = world.spawnPlayer(490, 256);

        assertFalse(world.tryMove(body, 500, 256));
        assertFalse(world.moves().floatOk());
    }

    @Test
    void gapAsHighAsTheThingIsEntered() {
        TestWorld world = new TestWorld(TestWorld.rooms(0, 56));

        assertTrue(world.tryMove(world.spawnPlayer(490, 256), 500, 256));
    }

    @Test
    void monsterDoesNotStandOverALedgeOfMoreThan24Units() {
        TestWorld world = new TestWorld(TestWorld.rooms(-25, 256));

        assertFalse(world.tryMove(world.spawn("POSSESSED", 480, 256), 500, 256));
        assertTrue(world.tryMove(world.spawnPlayer(480, 100), 500, 100), "players dare to");
        assertTrue(world.tryMove(world.spawn("HEAD", 470, 400), 500, 400), "floating monsters too");
    }

    @Test
    void otherThingsBlockUntilTheirBoxesNoLongerOverlap() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(100, 100);
        world.spawn("BARREL", 200, 100);

        assertFalse(world.tryMove(body, 200 - 25, 100));
        assertTrue(world.tryMove(body, 200 - 26, 100), "radius 16 and radius 10 may touch");
    }

    @Test
    void blockingLineStopsAllButProjectiles() {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.flags(Line.BLOCKING));
        TestWorld world = new TestWorld(map);

        assertFalse(world.tryMove(world.spawnPlayer(490, 100), 500, 100));
        assertFalse(world.tryMove(world.spawn("TROOP", 480, 256), 500, 256));
        assertTrue(world.tryMove(world.spawn("ROCKET", 480, 400, 32), 510, 400));
    }

    @Test
    void monsterBlockingLineStopsMonstersOnly() {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.flags(Line.BLOCK_MONSTERS));
        TestWorld world = new TestWorld(map);

        assertTrue(world.tryMove(world.spawnPlayer(490, 100), 500, 100));
        assertFalse(world.tryMove(world.spawn("TROOP", 480, 256), 500, 256));
    }

    @Test
    void specialLinesAreCrossedInTheReverseOrderOfTheirDiscovery() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 256), 256, 0, 264, 256);
        map.room(MapBuilder.sector(0, 256), 264, 0, 512, 256);
        map.line(256, 0, 256, 256, LineStyle.special(2, 1)).line(264, 0, 264, 256, LineStyle.special(2, 2));
        TestWorld world = new TestWorld(map);
        int west = world.line(256, 0, 256, 256);
        int east = world.line(264, 0, 264, 256);

        assertTrue(world.tryMove(world.spawnPlayer(250, 128), 270, 128));

        assertEquals(List.of(Math.max(west, east), Math.min(west, east)),
                world.crossed.stream().map(Triggered::line).toList());
    }

    @Test
    void crossingTellsTheSideOneComesFrom() {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.special(2, 1));
        TestWorld world = new TestWorld(map);
        int line = world.line(512, 0, 512, 512);
        Mobj body = world.spawnPlayer(510, 256);
        int westSide = world.world.level().lines[line].sideOf(body.x, body.y);

        assertTrue(world.tryMove(body, 514, 256));
        assertTrue(world.tryMove(body, 510, 256));

        assertEquals(List.of(new Triggered(line, westSide), new Triggered(line, 1 - westSide)), world.crossed);
    }

    @Test
    void touchingASpecialLineWithoutCrossingItTriggersNothing() {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.special(2, 1));
        TestWorld world = new TestWorld(map);

        assertTrue(world.tryMove(world.spawnPlayer(480, 256), 500, 256));
        assertEquals(List.of(), world.crossed);
    }

    @Test
    void stoppedThingKnowsTheSpecialLinesItTouched() {
        MapBuilder map = TestWorld.rooms(30, 256).line(512, 0, 512, 512, LineStyle.special(31, 0));
        TestWorld world = new TestWorld(map);

        assertFalse(world.tryMove(world.spawn("TROOP", 480, 256), 500, 256));

        PositionCheck check = world.movement.positionCheck();
        assertEquals(1, check.specialLineCount());
        assertEquals(world.line(512, 0, 512, 512), check.specialLine(0));
    }

    @ParameterizedTest
    @ValueSource(ints = { ThingFlags.NOCLIP, ThingFlags.TELEPORT })
    void someThingsTriggerNoLines(int flag) {
        MapBuilder map = TestWorld.rooms(0, 256).line(512, 0, 512, 512, LineStyle.special(2, 1));
        TestWorld world = new TestWorld(map);
        Mobj body = world.spawnPlayer(510, 256);
        body.flags |= flag;

        assertTrue(world.tryMove(body, 514, 256));
        assertEquals(List.of(), world.crossed);
    }

    @Test
    void thingWithoutClippingWalksThroughWalls() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj body = world.spawnPlayer(20, 100);
        body.flags |= ThingFlags.NOCLIP;

        assertTrue(world.tryMove(body, -300, 100));
    }

    @Test
    void playerWhoArrivesKillsWhatStandsThere() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj victim = world.spawn("TROOP", 500, 500);
        Mobj body = world.spawnPlayer(100, 100);

        assertTrue(world.moves().teleport(body, Fixed.of(510), Fixed.of(510)));
        assertEquals(List.of(new Hurt(victim, body, body, 10000)), world.hurts);
        assertEquals(Fixed.of(510), body.x);
    }

    @Test
    void monsterDoesNotArriveWhereSomethingStands() {
        TestWorld world = new TestWorld(TestWorld.room());
        world.spawn("TROOP", 500, 500);
        Mobj monster = world.spawn("POSSESSED", 100, 100);

        assertFalse(world.moves().teleport(monster, Fixed.of(510), Fixed.of(510)));
        assertEquals(Fixed.of(100), monster.x);
    }

    @Test
    void monsterOnMap30KillsOnArrivalToo() {
        TestWorld world = new TestWorld(TestWorld.room());
        world.world.session().map = 30;
        world.spawn("TROOP", 500, 500);

        assertTrue(world.moves().teleport(world.spawn("POSSESSED", 100, 100), Fixed.of(510), Fixed.of(510)));
        assertEquals(1, world.hurts.size());
    }

    @Test
    void thingOnTheFloorGoesUpAndDownWithIt() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj barrel = world.spawn("BARREL", 500, 500);
        Sector sector = world.sectorAt(500, 500);
        sector.floorHeight = Fixed.of(40);

        assertTrue(world.moves().clipHeight(barrel));
        assertEquals(Fixed.of(40), barrel.z);
    }

    @Test
    void loweredCeilingPushesFloatersDown() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj cacodemon = world.spawn("HEAD", 500, 500, 180);
        world.sectorAt(500, 500).ceilingHeight = Fixed.of(100);

        assertTrue(world.moves().clipHeight(cacodemon));
        assertEquals(Fixed.of(100 - 56), cacodemon.z);
    }

    @Test
    void thingBetweenFloorAndLowCeilingDoesNotFit() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj barrel = world.spawn("BARREL", 500, 500);
        world.sectorAt(500, 500).ceilingHeight = barrel.height - 1;

        assertFalse(world.moves().clipHeight(barrel));
    }
}
