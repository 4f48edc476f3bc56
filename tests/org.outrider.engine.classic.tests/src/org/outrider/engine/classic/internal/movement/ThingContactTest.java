/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.TestWorld.Hurt;
import org.outrider.engine.classic.internal.world.Mobj;

class ThingContactTest {

    private TestWorld world;

    @BeforeEach
    void openRoom() {
        world = new TestWorld(TestWorld.room());
    }

    @Test
    void playerPicksUpWhatIsTouchedAndWalksOn() {
        Mobj clip = world.spawn("CLIP", 200, 200);

        assertTrue(world.tryMove(world.spawnPlayer(150, 200), 180, 200));
        assertEquals(List.of(clip), world.touched);
    }

    @Test
    void monsterWalksOverItems() {
        world.spawn("CLIP", 200, 200);

        assertTrue(world.tryMove(world.spawn("TROOP", 150, 200), 190, 200));
        assertEquals(List.of(), world.touched);
    }

    @ParameterizedTest
    @CsvSource({ "56, false", "57, true", "-8, false", "-9, true" })
    void missilePassesOverAndUnderOthers(int height, boolean passes) {
        Mobj monster = world.spawn("TROOP", 200, 200, 64);
        Mobj rocket = missile("ROCKET", world.spawnPlayer(60, 200), 64 + height);

        assertEquals(passes, world.tryMove(rocket, 200, 200));
        assertEquals(passes ? 0 : 1, world.hurts.size());
        assertTrue(world.hurts.stream().allMatch(hurt -> hurt.target() == monster));
    }

    @Test
    void missileHurtsByOneToEightTimesItsDamageOnBehalfOfItsShooter() {
        Mobj monster = world.spawn("TROOP", 200, 200);
        Mobj shooter = world.spawnPlayer(60, 200);
        Mobj rocket = missile("ROCKET", shooter, 32);
        world.world.random().setIndex(0);
        int expected = (world.world.random().next() % 8 + 1) * 20;
        world.world.random().setIndex(0);

        assertFalse(world.tryMove(rocket, 200, 200));
        assertEquals(List.of(new Hurt(monster, rocket, shooter, expected)), world.hurts);
    }

    @Test
    void missilePassesItsOwnShooter() {
        Mobj shooter = world.spawn("TROOP", 150, 200);
        Mobj ball = missile("TROOPSHOT", shooter, 32);

        assertTrue(world.tryMove(ball, 150, 200));
        assertEquals(List.of(), world.hurts);
    }

    @ParameterizedTest
    @CsvSource({ "TROOP, TROOP", "KNIGHT, BRUISER", "BRUISER, KNIGHT" })
    void missileBurstsOnTheShootersKindWithoutHarm(String shooterType, String otherType) {
        Mobj ball = missile("BRUISERSHOT", world.spawn(shooterType, 60, 200), 32);
        world.spawn(otherType, 200, 200);

        assertFalse(world.tryMove(ball, 200, 200));
        assertEquals(List.of(), world.hurts);
    }

    @Test
    void missileHurtsOtherKinds() {
        Mobj ball = missile("TROOPSHOT", world.spawn("TROOP", 60, 200), 32);
        world.spawn("POSSESSED", 200, 200);

        assertFalse(world.tryMove(ball, 200, 200));
        assertEquals(1, world.hurts.size());
    }

    @Test
    void playersShootEachOther() {
        Mobj rocket = missile("ROCKET", world.spawn("PLAYER", 60, 200), 32);
        world.spawnPlayer(200, 200);

        assertFalse(world.tryMove(rocket, 200, 200));
        assertEquals(1, world.hurts.size());
    }

    @Test
    void lostSoulInFlightRamsAndStops() {
        Mobj victim = world.spawnPlayer(200, 200);
        Mobj soul = world.spawn("SKULL", 120, 200);
        soul.flags |= ThingFlags.SKULLFLY;
        soul.momX = Fixed.of(20);

        assertFalse(world.tryMove(soul, 190, 200));

        assertEquals(1, world.hurts.size());
        assertEquals(victim, world.hurts.getFirst().target());
        assertEquals(0, world.hurts.getFirst().damage() % 3, "1 to 8 times 3");
        assertEquals(0, soul.momX);
        assertFalse(soul.hasAny(ThingFlags.SKULLFLY));
        assertEquals(soul.type.spawnState(), soul.state.index());
    }

    @Test
    void victimThatWalksAtOnceIsStoppedInPlaceOfTheLostSoul() {
        Mobj victim = world.spawn("TROOP", 200, 200);
        victim.momY = Fixed.of(3);
        Mobj soul = world.spawn("SKULL", 120, 200);
        soul.flags |= ThingFlags.SKULLFLY;
        soul.momX = Fixed.of(20);
        world.onHurt = hurt -> world.tryMove(hurt, 210, 200);

        assertFalse(world.tryMove(soul, 190, 200));

        assertEquals(0, victim.momY);
        assertTrue(soul.hasAny(ThingFlags.SKULLFLY));
        assertEquals(Fixed.of(20), soul.momX);
    }

    private Mobj missile(String type, Mobj shooter, int z) {
        Mobj missile = world.spawn(type, 150, 200, z);
        missile.target = shooter;
        return missile;
    }
}
