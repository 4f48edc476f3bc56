/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** What happens when players touch items. */
class PickupsTest {

    private static final int ALTDEATH = 2;

    private Arena arena = Arena.singlePlayer();
    private Player player = arena.player();

    private Mobj touch(String type) {
        return touch(arena.thing(type, 128, 128));
    }

    private Mobj touch(Mobj item) {
        arena.combat.pickups().touch(item, player.body());
        return item;
    }

    private void play(Arena other) {
        arena = other;
        player = other.player();
    }

    private void setHealth(int health) {
        player.health = health;
        player.body().health = health;
    }

    @Test
    void aTakenItemVanishesAndTintsTheScreen() {
        Mobj bonus = touch("MISC2");

        assertTrue(bonus.isRemoved());
        assertEquals(6, player.bonusCount);
    }

    @Test
    void aTakenItemIsLogged() {
        Mobj bonus = touch("MISC2");

        EventLog events = arena.world.events();
        assertEquals(1, events.size());
        assertEquals(EventLog.Kind.PICKUP, events.kind(0));
        assertEquals(player.index, events.actorPlayer(0));
        assertEquals(bonus.id, events.otherId(0));
    }

    @Test
    void aRefusedItemStaysAndIsNotLogged() {
        Mobj stimpack = touch("MISC10");

        assertFalse(stimpack.isRemoved());
        assertEquals(0, player.bonusCount);
        assertEquals(0, arena.world.events().size());
    }

    @ParameterizedTest
    @CsvSource({ "MISC2,199,200", "MISC2,200,200", "MISC12,100,200", "MISC12,50,150", "MISC10,85,95", "MISC11,85,100",
            "MEGA,20,200" })
    void healthEndsAtItsItemsLimit(String type, int before, int after) {
        setHealth(before);

        touch(type);

        assertEquals(after, player.health);
        assertEquals(after, player.body().health);
    }

    @Test
    void armorBonusesEndAtTwoHundredAndCountAsGreenArmor() {
        player.armorPoints = 199;

        touch("MISC3");
        touch("MISC3");

        assertEquals(200, player.armorPoints);
        assertEquals(Inventory.GREEN_ARMOR, player.armorType);
    }

    @Test
    void megasphereIsOfDoomTwoOnly() {
        play(Arena.ofFirstDoom());

        assertFalse(touch("MEGA").isRemoved());
        assertEquals(100, player.health);
    }

    @ParameterizedTest
    @CsvSource({ "56,true", "57,false", "-8,true", "-9,false" })
    void anItemIsReachedFromEightUnitsBelowToTheTopOfTheHead(int height, boolean reached) {
        Mobj bonus = arena.thing("MISC2", 128, 128);
        bonus.z = Fixed.of(height);

        assertEquals(reached, touch(bonus).isRemoved());
    }

    @Test
    void theDeadTakeNothing() {
        player.body().health = 0;

        assertFalse(touch("MISC2").isRemoved());
    }

    @Test
    void aVoodooDollTakesItemsForItsPlayer() {
        Mobj doll = arena.thing("PLAYER", 512, 512);
        doll.player = player;

        arena.combat.pickups().touch(arena.thing("MISC2", 512, 512), doll);

        assertEquals(101, player.health);
        assertEquals(101, player.body().health);
        assertEquals(100, doll.health);
    }

    @Test
    void onlyCountedItemsCount() {
        setHealth(50);
        touch("MISC10");
        touch("MISC2");

        assertEquals(1, player.itemCount);
    }

    @Test
    void aDroppedClipHoldsHalf() {
        Mobj clip = arena.thing("CLIP", 128, 128);
        clip.flags |= ThingFlags.DROPPED;

        touch(clip);

        assertEquals(55, player.ammo[Ammo.CLIP.ordinal()]);
    }

    @Test
    void aBackpackDoublesWhatCanBeCarriedOnlyOnce() {
        touch("MISC24");
        touch("MISC24");

        assertEquals(400, player.maxAmmo[Ammo.CLIP.ordinal()]);
        assertEquals(70, player.ammo[Ammo.CLIP.ordinal()]);
        assertEquals(2, player.ammo[Ammo.MISSILE.ordinal()]);
    }

    @Test
    void berserkRaisesTheFist() {
        touch("MISC13");

        assertEquals(WeaponType.FIST, player.pendingWeapon);
        assertEquals(1, player.powers[Player.STRENGTH]);
    }

    @Test
    void aKeyIsTakenByASinglePlayer() {
        Mobj key = touch("MISC4");

        assertTrue(key.isRemoved());
        assertTrue(player.cards[Player.BLUE_CARD]);
        assertEquals(12, player.bonusCount);
    }

    @Test
    void aKeyStaysInNetGames() {
        play(Arena.cooperative());

        Mobj key = touch("MISC4");

        assertFalse(key.isRemoved());
        assertTrue(player.cards[Player.BLUE_CARD]);
        assertEquals(6, player.bonusCount);
    }

    @Test
    void aKeyThatStaysIsLoggedOnce() {
        play(Arena.cooperative());
        Mobj key = touch("MISC4");

        touch(key);

        assertEquals(1, arena.world.events().size());
    }

    @Test
    void aPlacedWeaponStaysInNetGamesAndIsGivenOnce() {
        play(Arena.cooperative());
        Mobj shotgun = touch("SHOTGUN");

        touch(shotgun);

        assertFalse(shotgun.isRemoved());
        assertEquals(8, player.ammo[Ammo.SHELL.ordinal()]);
        assertEquals(1, arena.world.events().size());
    }

    @Test
    void aDroppedWeaponIsTakenInNetGames() {
        play(Arena.cooperative());
        Mobj shotgun = arena.thing("SHOTGUN", 128, 128);
        shotgun.flags |= ThingFlags.DROPPED;

        assertTrue(touch(shotgun).isRemoved());
    }

    @Test
    void aPlacedWeaponIsTakenInAltdeath() {
        play(Arena.netGame(ALTDEATH));

        assertTrue(touch("SHOTGUN").isRemoved());
    }
}
