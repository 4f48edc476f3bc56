/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Session.Phase;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.wad.build.MapBuilder;

/** The boss of map 30, from its waking to the end of the level. */
class FinalBossTest {

    private static final int EASY = 2;
    private static final int NORMAL = 3;
    private static final int EYE = 89;
    private static final int BRAIN = 88;
    private static final int SPOT = 87;
    private static final int SOUTH = 270;
    /** Tics between two shots. */
    private static final int PERIOD = 150;

    /** The boss looks south from the north end of a hall at the player and two spots. */
    private static Arena hall(int skill) throws LevelException {
        MapBuilder map = new MapBuilder("MAP30");
        map.room(MapBuilder.sector(0, 256), 0, 0, 2048, 2048);
        map.thing(1024, 1920, SOUTH, EYE).thing(1024, 1984, SOUTH, BRAIN);
        map.thing(512, 512, 0, SPOT).thing(1536, 256, 0, SPOT);
        map.thing(1024, 64, 90, MapBuilder.PLAYER_1_START);
        return Arena.commercial(30, map, skill);
    }

    private static boolean shoots(Arena arena, int mostTics) throws LevelException {
        return arena.playUntil(() -> !arena.all("SPAWNSHOT").isEmpty(), mostTics);
    }

    private static int monsters(Arena arena) {
        int count = 0;
        for (Thinker thinker : arena.world().thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.type.seeState() != 0 && !mobj.type.name().equals("BOSSSPIT")
                    && mobj.player == null) {
                count++;
            }
        }
        return count;
    }

    @Test
    void takesTheSpotsInTurn() throws LevelException {
        Arena arena = hall(NORMAL);

        assertTrue(shoots(arena, 1000));
        assertSame(arena.all("BOSSTARGET").get(0), arena.only("SPAWNSHOT").target);
        assertTrue(arena.playUntil(() -> arena.all("SPAWNSHOT").isEmpty(), 500));
        assertTrue(shoots(arena, PERIOD));
        assertSame(arena.all("BOSSTARGET").get(1), arena.only("SPAWNSHOT").target);
    }

    @Test
    void cubeTurnsIntoAMonsterOnItsSpot() throws LevelException {
        Arena arena = hall(NORMAL);
        assertTrue(shoots(arena, 1000));
        Mobj spot = arena.all("BOSSTARGET").get(0);
        int before = monsters(arena);

        assertTrue(arena.playUntil(() -> arena.all("SPAWNSHOT").isEmpty(), 500));

        assertEquals(before + 1, monsters(arena));
        Mobj fire = arena.only("SPAWNFIRE");
        assertEquals(spot.x, fire.x);
        assertEquals(spot.y, fire.y);
    }

    @Test
    void monsterOutOfTheCubeKillsWhatStandsOnTheSpot() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj victim = arena.spawn("BARREL", 512, 512);
        assertTrue(shoots(arena, 1000));

        assertTrue(arena.playUntil(() -> arena.all("SPAWNSHOT").isEmpty(), 500));

        assertTrue(victim.health <= 0);
    }

    @Test
    void shootsEveryOtherTimeOnEasySkills() throws LevelException {
        Arena arena = hall(EASY);
        assertTrue(shoots(arena, 1000));
        int first = arena.world().levelTime;
        assertTrue(arena.playUntil(() -> arena.all("SPAWNSHOT").isEmpty(), 500));

        assertTrue(shoots(arena, 1000));

        assertEquals(2 * PERIOD, arena.world().levelTime - first);
    }

    @Test
    void cubeThatFliesDueEastNeverArrives() throws LevelException {
        Arena arena = hall(NORMAL);
        Mobj eye = arena.only("BOSSSPIT");
        Mobj spot = arena.all("BOSSTARGET").get(0);
        spot.y = eye.y;
        spot.x = eye.x + Fixed.of(600);
        arena.enter(eye, "BRAINEYESEE");

        arena.enter(eye, "BRAINEYE1");
        Mobj cube = arena.only("SPAWNSHOT");
        arena.tics(500);

        assertFalse(cube.isRemoved());
        assertTrue(cube.x > spot.x);
    }

    @Test
    void withoutSpotsItDoesNotShoot() throws LevelException {
        Arena arena = hall(NORMAL);
        arena.all("BOSSTARGET").forEach(arena.world()::remove);

        assertFalse(shoots(arena, 1000));
    }

    @Test
    void deathOfTheBrainEndsTheLevelAmongExplosions() throws LevelException {
        Arena arena = hall(NORMAL);

        arena.kill(arena.only("BOSSBRAIN"));
        int explosions = arena.all("ROCKET").size();

        assertEquals(65, explosions);
        assertTrue(arena.playUntil(() -> arena.session().phase != Phase.LEVEL, 200));
    }
}
