/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Thing;

/** Monsters that come back on nightmare skill. */
class NightmareRespawnTest {

    private static final int ZOMBIEMAN = 3004;
    private static final int DEAF = MapBuilder.ALL_SKILLS | 8;
    private static final int NORTH = 90;

    /** A deaf zombieman who looks away from the player. */
    private static Arena arena(int skill) throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), -512, -512, 1024, 1024);
        map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        map.thing(new Thing(512, 512, NORTH, ZOMBIEMAN, DEAF));
        return Arena.commercial(1, map, skill);
    }

    private static Mobj corpseAwayFromItsPlace(Arena arena) throws LevelException {
        Mobj zombieman = arena.only("POSSESSED");
        arena.world().links().unlink(zombieman);
        zombieman.x = Fixed.of(768);
        arena.world().links().link(zombieman);
        arena.kill(zombieman);
        return zombieman;
    }

    private static void respawn(Arena arena, Mobj corpse) {
        arena.world().rules().monsterRules().respawn(corpse);
    }

    @Test
    void comesBackSomeTimeAfterItsDeath() throws LevelException {
        Arena arena = arena(GameOptions.NIGHTMARE);
        Mobj corpse = corpseAwayFromItsPlace(arena);

        arena.tics(12 * 35);
        assertSame(corpse, arena.only("POSSESSED"));

        assertTrue(arena.playUntil(() -> arena.only("POSSESSED").health > 0, 35 * 300));
    }

    @Test
    void staysDeadOnOtherSkills() throws LevelException {
        Arena arena = arena(4);
        Mobj corpse = corpseAwayFromItsPlace(arena);

        arena.tics(35 * 300);

        assertSame(corpse, arena.only("POSSESSED"));
        assertTrue(corpse.health <= 0);
    }

    @Test
    void takesItsPlaceOnTheMapAsItWasPlaced() throws LevelException {
        Arena arena = arena(GameOptions.NIGHTMARE);
        Mobj corpse = corpseAwayFromItsPlace(arena);

        respawn(arena, corpse);

        assertTrue(corpse.isRemoved());
        Mobj risen = arena.only("POSSESSED");
        assertEquals(Fixed.of(512), risen.x);
        assertEquals(Fixed.of(512), risen.y);
        assertEquals(Angle.ANG90, risen.angle);
        assertEquals(18, risen.reactionTime);
        assertTrue(risen.hasAny(ThingFlags.AMBUSH));
        assertEquals(2, arena.all("TFOG").size());
    }

    @Test
    void isReportedAsRisen() throws LevelException {
        Arena arena = arena(GameOptions.NIGHTMARE);
        Mobj corpse = corpseAwayFromItsPlace(arena);
        arena.events().clear();

        respawn(arena, corpse);

        assertEquals(1, arena.events().size());
        assertEquals(EventLog.Kind.RAISE, arena.events().kind(0));
        assertEquals(arena.only("POSSESSED").id, arena.events().actorId(0));
    }

    @Test
    void waitsWhileSomethingStandsAtItsPlace() throws LevelException {
        Arena arena = arena(GameOptions.NIGHTMARE);
        Mobj corpse = corpseAwayFromItsPlace(arena);
        arena.spawn("BARREL", 512, 520);

        respawn(arena, corpse);

        assertFalse(corpse.isRemoved());
    }

    @Test
    void monsterThatTheMapDidNotPlaceComesBackAtTheOrigin() throws LevelException {
        Arena arena = arena(GameOptions.NIGHTMARE);
        Mobj imp = arena.spawn("TROOP", 256, -256);
        arena.kill(imp);

        respawn(arena, imp);

        Mobj risen = arena.only("TROOP");
        assertEquals(0, risen.x);
        assertEquals(0, risen.y);
    }
}
