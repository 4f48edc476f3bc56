/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** What damage does to things: armour, thrust, pain and grudges. */
class DamageTest {

    private Arena arena = Arena.singlePlayer();
    private Player player = arena.player();

    private void hurtPlayer(int amount) {
        arena.combat.damage().damage(player.body(), null, null, amount);
    }

    private void hurt(Mobj target, Mobj attacker, int amount) {
        arena.combat.damage().damage(target, attacker, attacker, amount);
    }

    private void wear(int armorType, int points) {
        player.armorType = armorType;
        player.armorPoints = points;
    }

    @ParameterizedTest
    @CsvSource({ "1,100,30,80,90", "1,100,31,79,90", "2,200,30,85,185", "2,200,31,84,185" })
    void armorAbsorbsAThirdOrAHalfRoundedDown(int type, int points, int damage, int health, int pointsLeft) {
        wear(type, points);

        hurtPlayer(damage);

        assertEquals(health, player.health);
        assertEquals(pointsLeft, player.armorPoints);
    }

    @Test
    void wornOutArmorAbsorbsWhatIsLeftOfIt() {
        wear(Inventory.BLUE_ARMOR, 5);

        hurtPlayer(30);

        assertEquals(75, player.health);
        assertEquals(0, player.armorPoints);
        assertEquals(0, player.armorType);
    }

    @Test
    void armorThatIsUsedUpExactlyIsGone() {
        wear(Inventory.GREEN_ARMOR, 10);

        hurtPlayer(30);

        assertEquals(0, player.armorType);
    }

    @Test
    void theEasiestSkillHalvesDamageToPlayers() {
        arena = Arena.ofSkill(1);
        player = arena.player();

        hurtPlayer(21);

        assertEquals(90, player.health);
    }

    @ParameterizedTest
    @CsvSource({ "999,100", "1000,0" })
    void invulnerabilityEndsAtAThousandHitPoints(int damage, int health) {
        player.powers[Player.INVULNERABILITY] = 1;

        hurtPlayer(damage);

        assertEquals(health, player.health);
    }

    @Test
    void theSectorThatEndsTheLevelLeavesOneHitPoint() {
        player.body().sector.special = 11;

        hurtPlayer(5000);

        assertEquals(1, player.health);
        assertEquals(1, player.body().health);
    }

    @Test
    void redTintEndsAtAHundred() {
        hurtPlayer(60);
        hurtPlayer(39);
        hurtPlayer(150);

        assertEquals(100, player.damageCount);
    }

    @Test
    void theAttackerIsRemembered() {
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(player.body(), imp, 5);

        assertSame(imp, player.attacker);
    }

    @Test
    void healthOfThePlayerEndsAtZeroButTheBodysDoesNot() {
        hurtPlayer(150);

        assertEquals(0, player.health);
        assertEquals(-50, player.body().health);
    }

    @Test
    void thrustIsAnEighthOfTheDamageForAMassOfAHundred() {
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(imp, player.body(), 8);

        assertEquals(Fixed.UNIT, imp.momX, 64);
        assertEquals(0, imp.momY, 64);
    }

    @Test
    void heavyThingsAreThrustLess() {
        Mobj baron = arena.thing("BRUISER", 300, 192);

        hurt(baron, player.body(), 80);

        assertEquals(Fixed.UNIT, baron.momX, 64);
    }

    @Test
    void floorsDoNotThrust() {
        hurtPlayer(8);

        assertEquals(0, player.body().momX);
    }

    @Test
    void theChainsawDoesNotThrust() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        player.readyWeapon = WeaponType.CHAINSAW;

        hurt(imp, player.body(), 8);

        assertEquals(0, imp.momX);
    }

    @Test
    void aThingKilledFromFarBelowMayFallForward() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        imp.z = Fixed.of(65);
        imp.health = 4;
        arena.nextRandom(number -> (number & 1) == 1);

        hurt(imp, player.body(), 8);

        assertEquals(-4 * Fixed.UNIT, imp.momX, 256);
    }

    @Test
    void aThingKilledFromFarBelowMayFallBackAsWell() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        imp.z = Fixed.of(65);
        imp.health = 4;
        arena.nextRandom(number -> (number & 1) == 0);

        hurt(imp, player.body(), 8);

        assertEquals(Fixed.UNIT, imp.momX, 64);
    }

    @Test
    void aLostSoulInFlightIsStopped() {
        Mobj soul = arena.thing("SKULL", 300, 192);
        soul.flags |= ThingFlags.SKULLFLY;
        soul.momX = Fixed.of(20);

        arena.combat.damage().damage(soul, null, null, 1);

        assertEquals(0, soul.momX);
    }

    @Test
    void aLostSoulInFlightFeelsNoPain() {
        Mobj soul = arena.thing("SKULL", 300, 192);
        soul.flags |= ThingFlags.SKULLFLY;

        int draws = arena.draws(() -> hurt(soul, player.body(), 1));

        assertEquals(1, draws);
        assertFalse(soul.hasAny(ThingFlags.JUSTHIT));
    }

    @Test
    void painComesByChance() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        arena.nextRandom(number -> number < 200);

        hurt(imp, player.body(), 1);

        assertEquals(imp.type.painState(), imp.state.index());
        assertTrue(imp.hasAny(ThingFlags.JUSTHIT));
    }

    @Test
    void aRandomNumberOfItsPainChanceSparesAThing() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        arena.nextRandom(number -> number >= 200);

        hurt(imp, player.body(), 1);

        assertFalse(imp.hasAny(ThingFlags.JUSTHIT));
    }

    @Test
    void anIdleMonsterWakesUpWhenItIsHurt() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        arena.nextRandom(number -> number >= 200);

        hurt(imp, player.body(), 1);

        assertEquals(imp.type.seeState(), imp.state.index());
        assertSame(player.body(), imp.target);
        assertEquals(100, imp.threshold);
        assertEquals(0, imp.reactionTime);
    }

    @Test
    void aMonsterKeepsItsTargetWhileItBearsAGrudge() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        Mobj demon = arena.thing("SERGEANT", 400, 192);
        hurt(imp, demon, 1);

        hurt(imp, player.body(), 1);

        assertSame(demon, imp.target);
    }

    @Test
    void anArchVileBearsNoGrudge() {
        Mobj vile = arena.thing("VILE", 300, 192);
        hurt(vile, arena.thing("SERGEANT", 400, 192), 1);

        hurt(vile, player.body(), 1);

        assertSame(player.body(), vile.target);
    }

    @Test
    void nobodyFightsBackAnArchVile() {
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(imp, arena.thing("VILE", 400, 192), 1);

        assertNull(imp.target);
    }

    @Test
    void nobodyBearsAGrudgeAgainstHimself() {
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(imp, imp, 1);

        assertNull(imp.target);
    }

    @Test
    void theDeadAreNotHurt() {
        Mobj imp = arena.thing("TROOP", 300, 192);
        imp.health = 0;

        hurt(imp, player.body(), 10);

        assertEquals(0, imp.health);
        assertEquals(0, arena.world.events().size());
    }

    @Test
    void lossesOfHealthAndArmorAreLogged() {
        wear(Inventory.GREEN_ARMOR, 100);
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(player.body(), imp, 30);

        EventLog events = arena.world.events();
        assertEquals(EventLog.Kind.DAMAGE, events.kind(0));
        assertEquals(imp.id, events.actorId(0));
        assertEquals(0, events.otherPlayer(0));
        assertEquals(20, events.value1(0));
        assertEquals(10, events.value2(0));
    }

    @Test
    void noMoreHealthIsLoggedThanThereWas() {
        Mobj imp = arena.thing("TROOP", 300, 192);

        hurt(imp, player.body(), 1000);

        assertEquals(60, arena.world.events().value1(0));
    }
}
