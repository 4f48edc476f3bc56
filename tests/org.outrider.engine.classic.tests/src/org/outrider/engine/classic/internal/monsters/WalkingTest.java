/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** How monsters walk and what they do where the way is barred. */
class WalkingTest {

    private static final int EAST = 0;
    private static final int NORTH_EAST = 1;
    private static final int PLAYER_DOOR = 1;
    private static final int LOCKED_DOOR = 26;
    private static final int STEP = 8;

    /** The player in the east, a closed door 16 units thick, a hall for monsters in the west. */
    private static Arena beforeDoor(int special) throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 0), 256, 64, 272, 192);
        map.room(MapBuilder.sector(0, 128), 272, 0, 512, 256);
        map.line(256, 192, 256, 64, LineStyle.special(special, 0));
        return Arena.commercial(1, map.thing(448, 128, 0, MapBuilder.PLAYER_1_START));
    }

    private static Arena hall(int ledgeHeight) throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 512, 512);
        map.room(MapBuilder.sector(ledgeHeight, 256), 512, 0, 1024, 512);
        return Arena.commercial(1, map.thing(960, 256, 0, MapBuilder.PLAYER_1_START));
    }

    /** A monster on its way, which has just begun to walk. */
    private static Mobj walker(Arena arena, String type, int x, int y, int direction) {
        Mobj mobj = arena.spawn(type, x, y);
        mobj.target = arena.playerBody();
        mobj.moveDirection = direction;
        mobj.moveCount = 10;
        mobj.reactionTime = 100;
        return mobj;
    }

    @Test
    void stepIsAsLongAsTheSpeedOfItsKind() throws LevelException {
        Arena arena = hall(0);
        Mobj zombieman = walker(arena, "POSSESSED", 128, 128, EAST);

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(Fixed.of(128 + STEP), zombieman.x);
        assertEquals(Fixed.of(128), zombieman.y);
        assertEquals(9, zombieman.moveCount);
    }

    @Test
    void diagonalStepIsOfTheSameLength() throws LevelException {
        Arena arena = hall(0);
        Mobj zombieman = walker(arena, "POSSESSED", 128, 128, NORTH_EAST);

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(Fixed.of(128) + STEP * 47000, zombieman.x);
        assertEquals(Fixed.of(128) + STEP * 47000, zombieman.y);
    }

    @Test
    void doorInTheWayIsOpened() throws LevelException {
        Arena arena = beforeDoor(PLAYER_DOOR);
        Mobj zombieman = walker(arena, "POSSESSED", 232, 128, EAST);

        arena.enter(zombieman, "POSS_RUN1");
        arena.tics(20);

        assertTrue(arena.sector(1).ceilingHeight > 0);
    }

    @Test
    void lockedDoorStaysClosed() throws LevelException {
        Arena arena = beforeDoor(LOCKED_DOOR);
        Mobj zombieman = walker(arena, "POSSESSED", 232, 128, EAST);

        arena.enter(zombieman, "POSS_RUN1");
        arena.tics(20);

        assertEquals(0, arena.sector(1).ceilingHeight);
    }

    @Test
    void floatingMonsterRisesBeforeALedge() throws LevelException {
        Arena arena = hall(64);
        Mobj cacodemon = walker(arena, "HEAD", 480, 256, EAST);

        arena.enter(cacodemon, "HEAD_RUN1");

        assertEquals(Fixed.of(4), cacodemon.z);
        assertEquals(Fixed.of(480), cacodemon.x);
        assertTrue(cacodemon.hasAny(ThingFlags.INFLOAT));
    }

    @Test
    void walkingMonsterTurnsAwayFromALedgeTooHigh() throws LevelException {
        Arena arena = hall(64);
        Mobj zombieman = walker(arena, "POSSESSED", 490, 256, EAST);

        arena.enter(zombieman, "POSS_RUN1");

        assertFalse(zombieman.moveDirection == EAST);
        assertTrue(zombieman.x <= Fixed.of(492));
        assertEquals(0, zombieman.z);
    }

    @Test
    void walkingMonsterClimbsALowStep() throws LevelException {
        Arena arena = hall(24);
        Mobj zombieman = walker(arena, "POSSESSED", 490, 256, EAST);

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(Fixed.of(498), zombieman.x);
        assertEquals(Fixed.of(24), zombieman.z);
    }

    @Test
    void walkingMonsterAvoidsADeepDrop() throws LevelException {
        Arena arena = hall(-32);
        Mobj zombieman = walker(arena, "POSSESSED", 490, 256, EAST);

        arena.enter(zombieman, "POSS_RUN1");

        assertTrue(zombieman.x <= Fixed.of(492));
    }

    @Test
    void newDirectionLeadsDiagonallyTowardTheTarget() throws LevelException {
        Arena arena = hall(0);
        Mobj zombieman = walker(arena, "POSSESSED", 128, 64, Mobj.NO_DIRECTION);
        zombieman.moveCount = 0;

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(NORTH_EAST, zombieman.moveDirection);
    }
}
