/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** What the player's weapons do when they go off. */
class PlayerAttacksTest {

    private static final int ATTACK = 1;

    private final Arena arena = Arena.singlePlayer();
    private final Player player = arena.player();

    /** Pulls the trigger and lets it go, and waits until the weapon is ready again. */
    private void attackOnce() {
        player.buttons = ATTACK;
        arena.weaponTics(player, player.readyWeapon == WeaponType.CHAINSAW ? 4 : 1);
        player.buttons = 0;
        arena.ticUntilReady(player);
    }

    private void holdLoaded(int weapon) {
        for (Ammo ammo : Ammo.values()) {
            player.ammo[ammo.ordinal()] = ammo.maximum();
        }
        arena.hold(player, weapon);
    }

    @ParameterizedTest(name = "weapon {0} uses {2} of ammunition {1}")
    @CsvSource({ "1,CLIP,1", "2,SHELL,1", "3,CLIP,2", "4,MISSILE,1", "5,CELL,1", "6,CELL,40", "8,SHELL,2" })
    void anAttackUsesItsAmmunition(int weapon, Ammo ammo, int used) {
        holdLoaded(weapon);

        attackOnce();

        assertEquals(ammo.maximum() - used, player.ammo[ammo.ordinal()]);
    }

    @Test
    void usedAmmunitionIsLogged() {
        holdLoaded(WeaponType.BFG);

        attackOnce();

        EventLog events = arena.world.events();
        assertEquals(EventLog.Kind.AMMO_USED, events.kind(0));
        assertEquals(Ammo.CELL.ordinal(), events.value1(0));
        assertEquals(40, events.value2(0));
    }

    @Test
    void theFirstPistolShotIsExact() {
        arena.thing("BRUISER", 900, 192);

        attackOnce();

        Mobj blood = arena.newest("BLOOD");
        assertNotNull(blood);
        assertEquals(Fixed.of(192), blood.y, Fixed.UNIT);
    }

    @Test
    void aPistolShotHurtsByFiveTenOrFifteen() {
        Mobj baron = arena.thing("BRUISER", 512, 192);

        attackOnce();

        int lost = 1000 - baron.health;
        assertTrue(lost == 5 || lost == 10 || lost == 15, "lost " + lost);
    }

    @ParameterizedTest
    @CsvSource({ "2,7", "8,20" })
    void shotgunsFireAllTheirPellets(int weapon, int pellets) {
        holdLoaded(weapon);
        arena.thing("SPIDER", 300, 192);

        attackOnce();

        assertEquals(pellets, arena.count("BLOOD"));
    }

    @Test
    void theChaingunStopsAfterItsLastBullet() {
        holdLoaded(WeaponType.CHAINGUN);
        player.ammo[Ammo.CLIP.ordinal()] = 1;
        player.buttons = ATTACK;

        arena.weaponTics(player, 6);

        assertEquals(0, player.ammo[Ammo.CLIP.ordinal()]);
    }

    @Test
    void theChaingunsFramesHaveTheirOwnFlashes() {
        holdLoaded(WeaponType.CHAINGUN);
        player.buttons = ATTACK;

        arena.weaponTics(player, 1);
        State first = player.flash.state;
        arena.weaponTics(player, 4);
        State second = player.flash.state;

        assertNotNull(first);
        assertNotNull(second);
        assertEquals("CHAINFLASH1", first.name());
        assertEquals("CHAINFLASH2", second.name());
    }

    @ParameterizedTest
    @CsvSource({ "0,1", "1,10" })
    void strengthMakesPunchesTenTimesAsHard(int strength, int factor) {
        arena.hold(player, WeaponType.FIST);
        player.powers[Player.STRENGTH] = strength;
        Mobj baron = arena.thing("BRUISER", 175, 192);
        player.buttons = ATTACK;
        arena.weaponTics(player, 4);
        player.buttons = 0;
        arena.nextRandom(number -> number % 10 == 4);

        arena.ticUntilReady(player);

        assertEquals(1000 - 10 * factor, baron.health);
    }

    @Test
    void aPunchTurnsThePlayerTowardHisVictim() {
        arena.hold(player, WeaponType.FIST);
        Mobj baron = arena.thing("BRUISER", 170, 202);

        attackOnce();

        Mobj body = player.body();
        assertEquals(Angle.between(body.x, body.y, baron.x, baron.y), body.angle);
    }

    @Test
    void theSawTurnsThePlayerAllButAFewDegreesTowardAFarDirection() {
        arena.hold(player, WeaponType.CHAINSAW);
        Mobj baron = arena.thing("BRUISER", 165, 209);
        Mobj body = player.body();
        int direction = Angle.between(body.x, body.y, baron.x, baron.y);
        player.buttons = ATTACK;

        arena.weaponTics(player, 4);

        assertEquals(direction - Angle.ANG90 / 21, body.angle);
        assertTrue(body.hasAny(ThingFlags.JUSTATTACKED));
    }

    @ParameterizedTest
    @CsvSource({ "4,ROCKET", "5,PLASMA", "6,BFG" })
    void launchersLaunchTheirProjectiles(int weapon, String projectile) {
        holdLoaded(weapon);

        attackOnce();

        assertEquals(1, arena.count(projectile));
    }

    @Test
    void flashesLightTheRoomAndGoOut() {
        player.buttons = ATTACK;
        arena.weaponTics(player, 6);
        assertEquals(1, player.extraLight);
        player.buttons = 0;

        arena.weaponTics(player, 10);

        assertEquals(0, player.extraLight);
    }
}
