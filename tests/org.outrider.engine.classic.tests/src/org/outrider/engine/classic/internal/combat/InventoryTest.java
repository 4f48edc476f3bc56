/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.world.Player;

/** What players can be given, how much of it they can carry, and which weapon they then take up. */
class InventoryTest {

    private static final int CLIP = Ammo.CLIP.ordinal();
    private static final int SHELL = Ammo.SHELL.ordinal();

    private final Arena arena = Arena.singlePlayer();
    private final Player player = arena.player();
    private final Inventory inventory = arena.combat.inventory();

    @ParameterizedTest
    @CsvSource({ "CLIP,10", "SHELL,4", "CELL,20", "MISSILE,1" })
    void aClipHoldsWhatItsKindSays(Ammo ammo, int amount) {
        player.ammo[ammo.ordinal()] = 0;

        inventory.giveAmmo(player, ammo, 1);

        assertEquals(amount, player.ammo[ammo.ordinal()]);
    }

    @Test
    void noClipsMeanHalfAClip() {
        inventory.giveAmmo(player, Ammo.SHELL, 0);

        assertEquals(2, player.ammo[SHELL]);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 5 })
    void theEasiestAndTheHardestSkillDoubleAmmunition(int skill) {
        Arena doubled = Arena.ofSkill(skill);
        Player rich = doubled.player();

        doubled.combat.inventory().giveAmmo(rich, Ammo.SHELL, 1);

        assertEquals(8, rich.ammo[SHELL]);
    }

    @Test
    void ammunitionIsCutAtWhatCanBeCarried() {
        player.ammo[CLIP] = 195;

        assertTrue(inventory.giveAmmo(player, Ammo.CLIP, 5));
        assertEquals(200, player.ammo[CLIP]);
    }

    @Test
    void fullAmmunitionIsRefused() {
        player.ammo[CLIP] = 200;

        assertFalse(inventory.giveAmmo(player, Ammo.CLIP, 1));
    }

    @Test
    void firstBulletsReplaceTheFistByThePistol() {
        player.readyWeapon = WeaponType.FIST;
        player.ammo[CLIP] = 0;

        inventory.giveAmmo(player, Ammo.CLIP, 1);

        assertEquals(WeaponType.PISTOL, player.pendingWeapon);
    }

    @Test
    void firstBulletsReplaceTheFistByAnOwnedChaingun() {
        player.readyWeapon = WeaponType.FIST;
        player.weaponOwned[WeaponType.CHAINGUN] = true;
        player.ammo[CLIP] = 0;

        inventory.giveAmmo(player, Ammo.CLIP, 1);

        assertEquals(WeaponType.CHAINGUN, player.pendingWeapon);
    }

    @Test
    void moreBulletsChangeNothing() {
        player.readyWeapon = WeaponType.FIST;
        player.ammo[CLIP] = 1;

        inventory.giveAmmo(player, Ammo.CLIP, 1);

        assertEquals(WeaponType.NO_CHANGE, player.pendingWeapon);
    }

    @Test
    void firstCellsReplaceThePistolByAnOwnedPlasmaRifle() {
        player.weaponOwned[WeaponType.PLASMA] = true;

        inventory.giveAmmo(player, Ammo.CELL, 1);

        assertEquals(WeaponType.PLASMA, player.pendingWeapon);
    }

    @Test
    void firstRocketsDoNotReplaceThePistol() {
        player.weaponOwned[WeaponType.MISSILE] = true;

        inventory.giveAmmo(player, Ammo.MISSILE, 1);

        assertEquals(WeaponType.NO_CHANGE, player.pendingWeapon);
    }

    @Test
    void aPlacedWeaponComesWithTwoClipsAndIsTakenUp() {
        assertTrue(inventory.giveWeapon(player, WeaponType.SHOTGUN, false));

        assertEquals(8, player.ammo[SHELL]);
        assertEquals(WeaponType.SHOTGUN, player.pendingWeapon);
    }

    @Test
    void aDroppedWeaponComesWithOneClip() {
        inventory.giveWeapon(player, WeaponType.SHOTGUN, true);

        assertEquals(4, player.ammo[SHELL]);
    }

    @Test
    void anOwnedWeaponIsOfUseWhileItsAmmunitionIs() {
        player.weaponOwned[WeaponType.SHOTGUN] = true;
        player.ammo[SHELL] = 49;

        assertTrue(inventory.giveWeapon(player, WeaponType.SHOTGUN, false));
        assertFalse(inventory.giveWeapon(player, WeaponType.SHOTGUN, false));
    }

    @Test
    void aSecondChainsawIsRefused() {
        assertTrue(inventory.giveWeapon(player, WeaponType.CHAINSAW, false));
        assertFalse(inventory.giveWeapon(player, WeaponType.CHAINSAW, false));
    }

    @ParameterizedTest
    @CsvSource({ "0,8", "1,20", "2,8" })
    void placedWeaponsOfNetGamesComeWithMoreShellsInDeathmatch(int deathmatch, int shells) {
        Arena net = Arena.netGame(deathmatch);
        Player first = net.player();

        net.combat.inventory().giveWeapon(first, WeaponType.SHOTGUN, false);

        assertEquals(shells, first.ammo[SHELL]);
    }

    @Test
    void bodyIsHealedUpToAHundred() {
        player.health = 95;

        assertTrue(inventory.giveBody(player, 25));
        assertEquals(100, player.health);
        assertEquals(100, player.body().health);
    }

    @Test
    void aHealthyBodyRefusesHealing() {
        assertFalse(inventory.giveBody(player, 10));
    }

    @Test
    void blueArmorReplacesGreenButNotTheOtherWayRound() {
        assertTrue(inventory.giveArmor(player, Inventory.GREEN_ARMOR));
        assertTrue(inventory.giveArmor(player, Inventory.BLUE_ARMOR));
        assertFalse(inventory.giveArmor(player, Inventory.GREEN_ARMOR));
        assertEquals(200, player.armorPoints);
        assertEquals(Inventory.BLUE_ARMOR, player.armorType);
    }

    @Test
    void greenArmorReplacesWornBlueArmor() {
        inventory.giveArmor(player, Inventory.BLUE_ARMOR);
        player.armorPoints = 99;

        assertTrue(inventory.giveArmor(player, Inventory.GREEN_ARMOR));
        assertEquals(Inventory.GREEN_ARMOR, player.armorType);
    }

    @ParameterizedTest
    @CsvSource({ "0,1050", "2,2100", "3,2100", "5,4200" })
    void powersLastTheirTime(int power, int tics) {
        inventory.givePower(player, power);

        assertEquals(tics, player.powers[power]);
    }

    @Test
    void invisibilityShadowsTheBody() {
        inventory.givePower(player, Player.INVISIBILITY);

        assertTrue(player.body().hasAny(ThingFlags.SHADOW));
    }

    @Test
    void aSecondMapIsRefused() {
        assertTrue(inventory.givePower(player, Player.ALL_MAP));
        assertFalse(inventory.givePower(player, Player.ALL_MAP));
    }

    @Test
    void strengthHealsCompletely() {
        inventory.setHealth(player, 5);

        inventory.givePower(player, Player.STRENGTH);

        assertEquals(100, player.health);
        assertEquals(1, player.powers[Player.STRENGTH]);
    }
}
