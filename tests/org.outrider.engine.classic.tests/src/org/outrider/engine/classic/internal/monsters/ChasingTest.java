/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

/** When monsters attack and when they walk. */
class ChasingTest {

    private static final int EAST = 0;
    private static final int NORTH = 2;
    private static final int NORMAL = 3;

    private static Arena hall(int skill) throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 2048, 2048);
        return Arena.commercial(1, map.thing(1024, 1024, 0, MapBuilder.PLAYER_1_START), skill);
    }

    private static Mobj hunter(Arena arena, String type, int x, int y) {
        Mobj mobj = arena.spawn(type, x, y);
        mobj.target = arena.playerBody();
        mobj.moveDirection = EAST;
        mobj.reactionTime = 0;
        return mobj;
    }

    @Test
    void demonBitesWhatIsInReach() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj demon = hunter(arena, "SERGEANT", 976, 1024);

        arena.enter(demon, "SARG_RUN1");

        assertEquals("SARG_ATK1", demon.state.name());
    }

    @Test
    void demonWalksWhileTheTargetIsOutOfReach() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj demon = hunter(arena, "SERGEANT", 900, 1024);

        arena.enter(demon, "SARG_RUN1");

        assertEquals("SARG_RUN1", demon.state.name());
    }

    @Test
    void monsterThatWasJustHurtFiresBack() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 1024);
        zombieman.flags |= ThingFlags.JUSTHIT;
        zombieman.reactionTime = 8;

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals("POSS_ATK1", zombieman.state.name());
        assertFalse(zombieman.hasAny(ThingFlags.JUSTHIT));
        assertTrue(zombieman.hasAny(ThingFlags.JUSTATTACKED));
    }

    @Test
    void monsterDoesNotFireInTheMiddleOfItsSteps() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 1024);
        zombieman.flags |= ThingFlags.JUSTHIT;
        zombieman.moveCount = 5;

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals("POSS_RUN1", zombieman.state.name());
    }

    @Test
    void nightmareMonsterFiresInTheMiddleOfItsSteps() throws LevelException {
        Arena arena = hall(GameOptions.NIGHTMARE);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 1024);
        zombieman.flags |= ThingFlags.JUSTHIT;
        zombieman.moveCount = 5;

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals("POSS_ATK1", zombieman.state.name());
    }

    @Test
    void monsterStepsAsideAfterAnAttack() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 512);
        zombieman.flags |= ThingFlags.JUSTATTACKED;
        int x = zombieman.x;

        arena.enter(zombieman, "POSS_RUN1");

        assertFalse(zombieman.hasAny(ThingFlags.JUSTATTACKED));
        assertNotEquals(x, zombieman.x);
    }

    @Test
    void nightmareMonsterStaysAfterAnAttack() throws LevelException {
        Arena arena = hall(GameOptions.NIGHTMARE);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 512);
        zombieman.flags |= ThingFlags.JUSTATTACKED;
        int x = zombieman.x;

        arena.enter(zombieman, "POSS_RUN1");

        assertFalse(zombieman.hasAny(ThingFlags.JUSTATTACKED));
        assertEquals(x, zombieman.x);
    }

    @Test
    void revenantDoesNotFireAtWhomItCanAlmostPunch() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj revenant = hunter(arena, "UNDEAD", 1024 - 200, 1024);

        for (int i = 0; i < 50; i++) {
            revenant.moveCount = 0;
            revenant.moveDirection = Mobj.NO_DIRECTION;
            revenant.x = (1024 - 200) << 16;
            arena.enter(revenant, "SKEL_RUN1");
            assertEquals("SKEL_RUN1", revenant.state.name());
        }
    }

    @Test
    void bodyTurnsTowardTheWayByAnEighthAtATime() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 512);
        zombieman.moveDirection = NORTH;
        zombieman.moveCount = 5;
        zombieman.angle = 0x123;

        arena.enter(zombieman, "POSS_RUN1");
        assertEquals(Angle.ANG45, zombieman.angle);
        arena.enter(zombieman, "POSS_RUN1");
        assertEquals(Angle.ANG90, zombieman.angle);
    }

    @Test
    void targetIsKeptWhileTheThresholdLasts() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 512);
        zombieman.threshold = 2;

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(1, zombieman.threshold);
    }

    @Test
    void thresholdEndsWithTheTargetsLife() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj zombieman = hunter(arena, "POSSESSED", 128, 512);
        zombieman.threshold = 100;
        zombieman.target = arena.spawn("BARREL", 300, 300);
        arena.kill(zombieman.target);

        arena.enter(zombieman, "POSS_RUN1");

        assertEquals(0, zombieman.threshold);
    }
}
