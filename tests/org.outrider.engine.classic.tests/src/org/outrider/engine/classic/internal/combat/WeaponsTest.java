/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Player;

/** Raising, lowering, changing and holding weapons. */
class WeaponsTest {

    private static final int ATTACK = 1;

    private Arena arena = Arena.singlePlayer();
    private Player player = arena.player();

    private void load(Ammo ammo, int amount) {
        player.ammo[ammo.ordinal()] = amount;
    }

    private String state() {
        State state = player.weapon.state;
        return state == null ? "" : state.name();
    }

    @Test
    void aWeaponComesUpSixUnitsATic() {
        arena.combat.weapons().setUp(player);

        arena.weaponTics(player, 14);

        // raising begins with the first state itself, so 15 steps have been made
        assertEquals("PISTOLUP", state());
        assertEquals(Fixed.of(128 - 15 * 6), player.weapon.y);
    }

    @Test
    void aRaisedWeaponIsReadyAtItsTop() {
        arena.combat.weapons().setUp(player);

        arena.weaponTics(player, 15);

        assertEquals("PISTOL", state());
        assertEquals(Weapons.TOP, player.weapon.y);
    }

    @Test
    void aPendingWeaponReplacesTheReadyOneOnceThatIsDown() {
        player.weaponOwned[WeaponType.SHOTGUN] = true;
        player.pendingWeapon = WeaponType.SHOTGUN;
        arena.weaponTics(player, 10);
        assertEquals(WeaponType.PISTOL, player.readyWeapon);

        arena.weaponTics(player, 10);

        assertEquals(WeaponType.SHOTGUN, player.readyWeapon);
        assertEquals(WeaponType.NO_CHANGE, player.pendingWeapon);
        assertEquals("SGUNUP", state());
    }

    @Test
    void aStandingPlayersWeaponRestsAtTheTop() {
        arena.weaponTics(player, 5);

        assertEquals(Fixed.UNIT, player.weapon.x);
        assertEquals(Weapons.TOP, player.weapon.y);
    }

    @Test
    void aWalkingPlayersWeaponSwingsWithTheLevelsTime() {
        player.bob = Fixed.of(16);
        arena.world.levelTime = 16;

        arena.weaponTics(player, 1);

        // 16 tics are a quarter of the swing: in the middle, and lowest
        assertEquals(Fixed.UNIT, player.weapon.x, 1 << 10);
        assertEquals(Weapons.TOP + Fixed.of(16), player.weapon.y, 1 << 10);
    }

    @Test
    void theFlashIsDrawnWhereTheWeaponIs() {
        player.bob = Fixed.of(16);

        arena.weaponTics(player, 3);

        assertEquals(player.weapon.x, player.flash.x);
        assertEquals(player.weapon.y, player.flash.y);
    }

    @Test
    void firingMakesNoise() {
        player.buttons = ATTACK;

        arena.weaponTics(player, 1);

        assertEquals(List.of(player.body()), arena.noises);
    }

    @Test
    void aHeldTriggerCountsShotsOfThePistol() {
        player.buttons = ATTACK;

        arena.weaponTics(player, 40);

        assertTrue(player.refire > 0);
    }

    @Test
    void lettingGoEndsTheCount() {
        player.buttons = ATTACK;
        arena.weaponTics(player, 40);
        player.buttons = 0;

        arena.weaponTics(player, 40);

        assertEquals(0, player.refire);
        assertEquals("PISTOL", state());
    }

    @ParameterizedTest
    @ValueSource(ints = { WeaponType.MISSILE, WeaponType.BFG })
    void launcherAndBfgDoNotFireWhenTheyComeUpWithTheTriggerHeld(int weapon) {
        load(Ammo.MISSILE, 10);
        load(Ammo.CELL, 100);
        arena.hold(player, weapon);
        player.buttons = ATTACK;
        player.attackDown = true;

        arena.weaponTics(player, 5);

        assertTrue(arena.noises.isEmpty());
    }

    @Test
    void theBodyStandsAgainWhenTheWeaponIsReady() {
        arena.world.setState(player.body(), arena.data().state("PLAY_ATK2").index());

        arena.weaponTics(player, 1);

        assertEquals("PLAY", player.body().state.name());
    }

    @Test
    void aWeaponWithoutAmmunitionDoesNotFire() {
        load(Ammo.CLIP, 0);

        assertFalse(arena.combat.weapons().checkAmmo(player));
        assertEquals(WeaponType.FIST, player.pendingWeapon);
        assertEquals("PISTOLDOWN", state());
    }

    @ParameterizedTest
    @CsvSource({ "6,39,false", "6,40,true", "5,1,true" })
    void theBfgNeedsFortyCells(int weapon, int cells, boolean enough) {
        load(Ammo.CELL, cells);
        player.readyWeapon = weapon;

        assertEquals(enough, arena.combat.weapons().checkAmmo(player));
    }

    @ParameterizedTest
    @CsvSource({ "1,false", "2,true" })
    void theSuperShotgunNeedsTwoShells(int shells, boolean enough) {
        load(Ammo.SHELL, shells);
        player.readyWeapon = WeaponType.SUPER_SHOTGUN;

        assertEquals(enough, arena.combat.weapons().checkAmmo(player));
    }

    @ParameterizedTest(name = "bullets {0}, shells {1}, cells {2}: weapon {3}")
    @CsvSource({ "0,0,1,5", "9,3,0,8", "9,2,0,3", "0,2,0,2", "0,0,0,7" })
    void anEmptyWeaponGivesWayToTheBestLoadedOne(int bullets, int shells, int cells, int next) {
        for (int weapon = 0; weapon < WeaponType.COUNT; weapon++) {
            player.weaponOwned[weapon] = true;
        }
        load(Ammo.CLIP, bullets);
        load(Ammo.SHELL, shells);
        load(Ammo.CELL, cells);
        player.readyWeapon = WeaponType.MISSILE;

        arena.combat.weapons().checkAmmo(player);

        assertEquals(next, player.pendingWeapon);
    }

    @ParameterizedTest
    @CsvSource({ "40,0", "41,6" })
    void theBfgIsChosenOnlyWithACellMoreThanItNeeds(int cells, int next) {
        player.weaponOwned[WeaponType.BFG] = true;
        load(Ammo.CLIP, 0);
        load(Ammo.CELL, cells);

        arena.combat.weapons().checkAmmo(player);

        assertEquals(next, player.pendingWeapon);
    }

    @Test
    void theFirstDoomDoesNotChooseTheSuperShotgun() {
        arena = Arena.ofFirstDoom();
        player = arena.player();
        player.weaponOwned[WeaponType.SHOTGUN] = true;
        player.weaponOwned[WeaponType.SUPER_SHOTGUN] = true;
        load(Ammo.CLIP, 0);
        load(Ammo.SHELL, 10);

        arena.combat.weapons().checkAmmo(player);

        assertEquals(WeaponType.SHOTGUN, player.pendingWeapon);
    }

    @Test
    void aPlayerWhomAVoodooDollLeftNoHealthPutsHisWeaponAway() {
        player.health = 0;

        arena.weaponTics(player, 40);

        assertNull(player.weapon.state);
    }

    @Test
    void aPlayerWhoIsHealedWhilePuttingHisWeaponAwayTakesItUpAgain() {
        player.health = 0;
        arena.weaponTics(player, 5);
        player.health = 1;

        arena.weaponTics(player, 40);

        assertEquals("PISTOL", state());
    }
}
