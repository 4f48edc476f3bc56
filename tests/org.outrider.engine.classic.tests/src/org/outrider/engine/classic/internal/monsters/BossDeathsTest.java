/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Session.Phase;
import org.outrider.wad.build.MapBuilder;

/** What opens, and which levels end, when the last boss dies. */
class BossDeathsTest {

    /** Longer than any boss takes to die and any floor or door of the map to arrive. */
    private static final int LONG_ENOUGH = 600;
    private static final int HALL = 0;
    /** Tagged 666: raised floor. */
    private static final int PLATFORM = 1;
    /** Tagged 666: closed door. */
    private static final int DOOR = 2;
    /** Tagged 667: floor level with the hall. */
    private static final int STEP = 3;

    /** A hall with the player, and beyond its east wall a raised platform, a closed door and a step to be. */
    private static MapBuilder map(String name, boolean withDoor) {
        MapBuilder map = new MapBuilder(name);
        map.room(MapBuilder.sector(0, 256), 0, 0, 2048, 2048);
        map.room(MapBuilder.sector(96, 256, 0, withDoor ? 0 : 666), 2048, 0, 2176, 256);
        map.room(MapBuilder.sector(0, 0, 0, withDoor ? 666 : 0), 2048, 512, 2176, 768);
        map.room(MapBuilder.sector(0, 256, 0, 667), 2048, 1024, 2176, 1280);
        return map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
    }

    private static Arena episodic(int episode, int number, Complevel complevel) throws LevelException {
        return Arena.episodic(episode, number, map("E" + episode + "M" + number, number == 6), complevel);
    }

    /** A boss that stands far from the player, and has not seen him when it dies. */
    private static Mobj boss(Arena arena, String type) {
        return arena.spawn(type, 1024, 1024);
    }

    private static void killAndWait(Arena arena, Mobj boss) throws LevelException {
        arena.kill(boss);
        arena.tics(LONG_ENOUGH);
    }

    private static int floorOf(Arena arena, int sector) {
        return arena.sector(sector).floorHeight >> Fixed.FRAC_BITS;
    }

    private static boolean exits(Arena arena) {
        for (int i = 0; i < arena.events().size(); i++) {
            if (arena.events().kind(i) == EventLog.Kind.EXIT) {
                return true;
            }
        }
        return false;
    }

    @Test
    void baronOfE1M8LowersTheTaggedFloor() throws LevelException {
        Arena arena = episodic(1, 8, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "BRUISER"));

        assertEquals(0, floorOf(arena, PLATFORM));
        assertEquals(Phase.LEVEL, arena.session().phase);
    }

    @Test
    void nothingHappensWhileAnotherBaronLives() throws LevelException {
        Arena arena = episodic(1, 8, Complevel.ULTIMATE);
        arena.spawn("BRUISER", 1536, 1536);

        killAndWait(arena, boss(arena, "BRUISER"));

        assertEquals(96, floorOf(arena, PLATFORM));
    }

    @Test
    void nothingHappensOnceAllPlayersAreDead() throws LevelException {
        Arena arena = episodic(1, 8, Complevel.ULTIMATE);
        Mobj baron = boss(arena, "BRUISER");
        arena.kill(arena.playerBody());

        killAndWait(arena, baron);

        assertEquals(96, floorOf(arena, PLATFORM));
    }

    @Test
    void baronOfAnotherMapIsNoBoss() throws LevelException {
        Arena arena = episodic(1, 7, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "BRUISER"));

        assertEquals(96, floorOf(arena, PLATFORM));
    }

    @Test
    void cyberdemonOfE2M8EndsTheEpisode() throws LevelException {
        Arena arena = episodic(2, 8, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "CYBORG"));

        assertTrue(exits(arena));
        assertEquals(Phase.FINALE, arena.session().phase);
    }

    @Test
    void mastermindOfE3M8EndsTheEpisode() throws LevelException {
        Arena arena = episodic(3, 8, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "SPIDER"));

        assertTrue(exits(arena));
        assertEquals(Phase.FINALE, arena.session().phase);
    }

    @Test
    void mastermindOfE2M8EndsTheEpisodeBeforeTheUltimateDoomOnly() throws LevelException {
        Arena before = episodic(2, 8, Complevel.DOOM2);
        Arena ultimate = episodic(2, 8, Complevel.ULTIMATE);

        killAndWait(before, boss(before, "SPIDER"));
        killAndWait(ultimate, boss(ultimate, "SPIDER"));

        assertTrue(exits(before));
        assertFalse(exits(ultimate));
    }

    @Test
    void baronOfE2M8IsNoBossInAnyRelease() throws LevelException {
        for (Complevel complevel : Complevel.values()) {
            Arena arena = episodic(2, 8, complevel);

            killAndWait(arena, boss(arena, "BRUISER"));

            assertFalse(exits(arena), complevel.name());
        }
    }

    @Test
    void cyberdemonOfE4M6OpensTheTaggedDoor() throws LevelException {
        Arena arena = episodic(4, 6, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "CYBORG"));

        assertEquals(256 - 4, arena.sector(DOOR).ceilingHeight >> Fixed.FRAC_BITS);
        assertFalse(exits(arena));
    }

    @Test
    void mastermindOfE4M8LowersTheTaggedFloor() throws LevelException {
        Arena arena = episodic(4, 8, Complevel.ULTIMATE);

        killAndWait(arena, boss(arena, "SPIDER"));

        assertEquals(0, floorOf(arena, PLATFORM));
        assertFalse(exits(arena));
    }

    @Test
    void mancubusOfMap07LowersTheFirstTaggedFloor() throws LevelException {
        Arena arena = Arena.commercial(7, map("MAP07", false));

        killAndWait(arena, boss(arena, "FATSO"));

        assertEquals(0, floorOf(arena, PLATFORM));
        assertEquals(0, floorOf(arena, STEP));
    }

    @Test
    void arachnotronOfMap07RaisesTheSecondTaggedFloorByItsTexture() throws LevelException {
        Arena arena = Arena.commercial(7, map("MAP07", false));

        killAndWait(arena, boss(arena, "BABY"));

        assertEquals(64, floorOf(arena, STEP));
        assertEquals(96, floorOf(arena, PLATFORM));
    }

    @Test
    void mancubusOfAnotherMapIsNoBoss() throws LevelException {
        Arena arena = Arena.commercial(8, map("MAP08", false));

        killAndWait(arena, boss(arena, "FATSO"));

        assertEquals(96, floorOf(arena, PLATFORM));
    }

    @Test
    void lastHangedOneOpensTheTaggedDoorOnAnyMap() throws LevelException {
        Arena arena = Arena.commercial(32, map("MAP32", true));
        Mobj other = arena.spawn("KEEN", 512, 512);

        killAndWait(arena, boss(arena, "KEEN"));
        int afterFirst = arena.sector(DOOR).ceilingHeight;
        killAndWait(arena, other);

        assertEquals(0, afterFirst);
        assertEquals(256 - 4, arena.sector(DOOR).ceilingHeight >> Fixed.FRAC_BITS);
        assertEquals(HALL, arena.playerBody().sector.index);
    }
}
