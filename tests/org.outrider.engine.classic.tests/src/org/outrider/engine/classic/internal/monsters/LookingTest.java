/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Thing;

/** How idle monsters notice the player. */
class LookingTest {

    private static final int ZOMBIEMAN = 3004;
    private static final int EAST = 0;
    private static final int WEST = 180;
    private static final int DEAF = MapBuilder.ALL_SKILLS | 8;
    /** Longer than a monster's look takes to come round, and than it can overlook a single player. */
    private static final int SEVERAL_LOOKS = 100;

    /** Two halls joined at their north end, so that who stands in the south of one does not see the other. */
    private static MapBuilder halls() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, 0, 512, 512, 1024, 512, 1024, 0, 1536, 0, 1536, 640, 0, 640);
        return map.thing(128, 128, EAST, MapBuilder.PLAYER_1_START);
    }

    private static Arena withZombieman(int x, int y, int angle, int flags) throws LevelException {
        return Arena.commercial(1, halls().thing(new Thing(x, y, angle, ZOMBIEMAN, flags)));
    }

    private static boolean wakes(Arena arena) throws LevelException {
        Mobj zombieman = arena.only("POSSESSED");
        return arena.playUntil(() -> zombieman.target != null, SEVERAL_LOOKS);
    }

    private static void shout(Arena arena) {
        arena.world().rules().monsterRules().alert(arena.playerBody(), arena.playerBody());
    }

    @Test
    void monsterSeesThePlayerInFrontOfIt() throws LevelException {
        assertTrue(wakes(withZombieman(384, 128, WEST, MapBuilder.ALL_SKILLS)));
    }

    @Test
    void monsterDoesNotSeeThePlayerBehindIt() throws LevelException {
        assertFalse(wakes(withZombieman(384, 128, EAST, MapBuilder.ALL_SKILLS)));
    }

    @Test
    void monsterNoticesThePlayerCloseBehindIt() throws LevelException {
        assertTrue(wakes(withZombieman(128 + 60, 128, EAST, MapBuilder.ALL_SKILLS)));
    }

    @Test
    void monsterHearsThePlayerWhomItDoesNotSee() throws LevelException {
        Arena arena = withZombieman(1408, 128, EAST, MapBuilder.ALL_SKILLS);
        shout(arena);

        assertTrue(wakes(arena));
        assertSame(arena.playerBody(), arena.only("POSSESSED").target);
    }

    @Test
    void deafMonsterStaysWhereItHearsThePlayerOnly() throws LevelException {
        Arena arena = withZombieman(1408, 128, EAST, DEAF);
        shout(arena);
        Mobj zombieman = arena.only("POSSESSED");

        arena.tics(SEVERAL_LOOKS);

        assertEquals("Look", zombieman.state.action());
    }

    @Test
    void deafMonsterThatHeardThePlayerSeesHimBehindIt() throws LevelException {
        Arena arena = withZombieman(384, 128, EAST, DEAF);
        shout(arena);
        Mobj zombieman = arena.only("POSSESSED");

        assertTrue(arena.playUntil(() -> !zombieman.state.action().equals("Look"), SEVERAL_LOOKS));
    }

    @Test
    void deadPlayerIsLeftAlone() throws LevelException {
        Arena arena = withZombieman(384, 128, WEST, MapBuilder.ALL_SKILLS);
        arena.player().health = 0;

        arena.tics(SEVERAL_LOOKS);

        assertNull(arena.only("POSSESSED").target);
    }

    @Test
    void monsterTurnsOnTheMonsterThatHurtIt() throws LevelException {
        Arena arena = withZombieman(1408, 128, EAST, MapBuilder.ALL_SKILLS);
        Mobj zombieman = arena.only("POSSESSED");
        Mobj imp = arena.spawn("TROOP", 1408, 256);

        arena.hurt(zombieman, imp, 1);

        assertSame(imp, zombieman.target);
        assertTrue(arena.playUntil(() -> imp.health < imp.type.spawnHealth() || zombieman.health <= 0, 2000));
    }

    @Test
    void monsterReturnsToItsPostWhenItsTargetIsDead() throws LevelException {
        Arena arena = withZombieman(1408, 128, EAST, MapBuilder.ALL_SKILLS);
        Mobj zombieman = arena.only("POSSESSED");
        Mobj imp = arena.spawn("TROOP", 1408, 256);
        arena.hurt(zombieman, imp, 1);

        arena.kill(imp);

        assertFalse(imp.hasAny(ThingFlags.SHOOTABLE));
        assertTrue(arena.playUntil(() -> zombieman.state.action().equals("Look"), SEVERAL_LOOKS));
    }
}
