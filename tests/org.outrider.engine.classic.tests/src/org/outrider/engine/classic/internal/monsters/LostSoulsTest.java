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
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

/** Lost souls and those who spit them. */
class LostSoulsTest {

    private static final int NORTH = 2;
    private static final int SPEED = 20 * Fixed.UNIT;

    private final Arena arena;

    /** A hall with the player in its west. */
    LostSoulsTest() throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 1024, 1024);
        map.thing(64, 512, 0, MapBuilder.PLAYER_1_START);
        arena = Arena.commercial(1, map);
    }

    private Mobj targeting(Mobj target, String type, int x, int y) {
        Mobj mobj = arena.spawn(type, x, y);
        mobj.target = target;
        return mobj;
    }

    private long livingSouls() {
        return arena.all("SKULL").stream().filter(soul -> soul.health > 0).count();
    }

    @Test
    void chargeLeadsStraightAtTheMiddleOfTheTarget() {
        Mobj soul = targeting(arena.playerBody(), "SKULL", 664, 512);

        arena.enter(soul, "SKULL_ATK2");

        assertTrue(soul.hasAny(ThingFlags.SKULLFLY));
        assertEquals(-SPEED, soul.momX, 32);
        assertEquals(0, soul.momY, SPEED / 1000);
        assertEquals(arena.playerBody().height / 2 / 30, soul.momZ);
    }

    @Test
    void soulThatRamsAVictimStops() throws LevelException {
        Mobj baron = arena.spawn("BRUISER", 512, 512);
        Mobj soul = targeting(baron, "SKULL", 560, 512);
        // neither wakes up nor flinches
        arena.enter(baron, "BOSS_ATK1");
        arena.enter(soul, "SKULL_ATK2");

        assertTrue(arena.playUntil(() -> baron.health < baron.type.spawnHealth(), 10));

        assertFalse(soul.hasAny(ThingFlags.SKULLFLY));
        assertEquals(0, soul.momX);
    }

    /** Doom 1.9 stops who asked last whether it fits, and that is a victim that wakes up and walks. */
    @Test
    void soulFliesOnWhereTheVictimTakesItsFirstStep() throws LevelException {
        Mobj cyberdemon = arena.spawn("CYBORG", 512, 512);
        cyberdemon.moveDirection = NORTH;
        cyberdemon.moveCount = 5;
        Mobj soul = targeting(cyberdemon, "SKULL", 600, 512);
        arena.enter(soul, "SKULL_ATK2");

        assertTrue(arena.playUntil(() -> cyberdemon.health < cyberdemon.type.spawnHealth(), 10));

        assertSame(soul, cyberdemon.target);
        assertTrue(cyberdemon.y > Fixed.of(512));
        assertTrue(soul.hasAny(ThingFlags.SKULLFLY));
    }

    @Test
    void painElementalSpitsASoulThatChargesAtItsTarget() {
        Mobj elemental = targeting(arena.playerBody(), "PAIN", 664, 512);

        arena.enter(elemental, "PAIN_ATK4");

        Mobj soul = arena.only("SKULL");
        assertSame(arena.playerBody(), soul.target);
        assertTrue(soul.hasAny(ThingFlags.SKULLFLY));
        assertTrue(soul.x < elemental.x);
    }

    @Test
    void painElementalStopsSpittingAtTwentyOneSouls() {
        Mobj elemental = targeting(arena.playerBody(), "PAIN", 664, 512);
        for (int i = 0; i < 21; i++) {
            arena.spawn("SKULL", 40 + 40 * i, 960);
        }

        arena.enter(elemental, "PAIN_ATK4");

        assertEquals(21, arena.all("SKULL").size());
    }

    @Test
    void soulSpatIntoAnotherThingDiesAtOnce() {
        Mobj elemental = targeting(arena.playerBody(), "PAIN", 664, 512);
        arena.spawn("BARREL", 590, 512);

        arena.enter(elemental, "PAIN_ATK4");

        assertTrue(arena.only("SKULL").health <= 0);
    }

    @Test
    void dyingPainElementalSpitsToThreeSides() {
        Mobj elemental = targeting(arena.playerBody(), "PAIN", 512, 512);
        elemental.angle = Angle.ANG90;

        arena.enter(elemental, "PAIN_DIE5");

        assertEquals(3, livingSouls());
        assertTrue(arena.all("SKULL").stream().noneMatch(soul -> soul.y > elemental.y + Fixed.of(10)));
        assertFalse(elemental.hasAny(ThingFlags.SOLID));
    }
}
