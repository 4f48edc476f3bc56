/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.WeaponType;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** What becomes of things that die, and who gets the credit. */
class DeathsTest {

    private Arena arena = Arena.singlePlayer();

    private void hurt(Mobj target, @Nullable Mobj attacker, int amount) {
        arena.combat.damage().damage(target, attacker, attacker, amount);
    }

    @Test
    void aCorpseIsLowAndInNobodysWay() {
        Mobj imp = arena.thing("TROOP", 300, 128);
        int height = imp.height;

        hurt(imp, null, 60);

        assertEquals(height / 4, imp.height);
        assertFalse(imp.hasAny(ThingFlags.SHOOTABLE));
        assertTrue(imp.hasAny(ThingFlags.CORPSE));
    }

    @Test
    void whatFloatsFallsWhenItDies() {
        Mobj cacodemon = arena.thing("HEAD", 300, 128);

        hurt(cacodemon, null, 400);

        assertFalse(cacodemon.hasAny(ThingFlags.NOGRAVITY | ThingFlags.FLOAT));
    }

    @Test
    void aLostSoulStaysInTheAirWhenItDies() {
        Mobj soul = arena.thing("SKULL", 300, 128);

        hurt(soul, null, 100);

        assertTrue(soul.hasAny(ThingFlags.NOGRAVITY));
    }

    @Test
    void whoIsLeftWithLessThanHisHealthBelowZeroIsGibbed() {
        Mobj imp = arena.thing("TROOP", 300, 128);

        hurt(imp, null, 121);

        assertEquals(imp.type.extremeDeathState(), imp.state.index());
    }

    @Test
    void whoLosesExactlyTwiceHisHealthIsNotGibbed() {
        Mobj imp = arena.thing("TROOP", 300, 128);

        hurt(imp, null, 120);

        assertEquals(imp.type.deathState(), imp.state.index());
    }

    @Test
    void whatCannotBeGibbedDiesAsUsual() {
        Mobj demon = arena.thing("SERGEANT", 300, 128);

        hurt(demon, null, 10000);

        assertEquals(demon.type.deathState(), demon.state.index());
    }

    @ParameterizedTest
    @CsvSource({ "POSSESSED,CLIP", "WOLFSS,CLIP", "SHOTGUY,SHOTGUN", "CHAINGUY,CHAINGUN" })
    void soldiersDropWhatTheyFire(String soldier, String item) {
        hurt(arena.thing(soldier, 300, 128), null, 100);

        Mobj drop = arena.newest(item);
        assertNotNull(drop);
        assertTrue(drop.hasAny(ThingFlags.DROPPED));
    }

    @Test
    void demonsDropNothing() {
        Mobj demon = arena.thing("SERGEANT", 300, 128);

        int draws = arena.draws(() -> hurt(demon, null, 1000));

        assertEquals(1, draws, "only the length of the first frame is random");
    }

    @Test
    void aSinglePlayerIsCreditedWithEveryKill() {
        Player player = arena.player();
        Mobj demon = arena.thing("SERGEANT", 400, 128);

        hurt(arena.thing("TROOP", 300, 128), demon, 60);

        assertEquals(1, player.killCount);
    }

    @Test
    void playersOfNetGamesAreCreditedWithTheirOwnKillsOnly() {
        arena = Arena.cooperative();
        Player first = arena.player(0, 128, 128);
        Player second = arena.player(1, 128, 256);
        hurt(arena.thing("TROOP", 300, 128), arena.thing("SERGEANT", 400, 128), 60);

        hurt(arena.thing("TROOP", 300, 256), second.body(), 60);

        assertEquals(0, first.killCount);
        assertEquals(1, second.killCount);
    }

    @Test
    void whatDoesNotCountAsAMonsterGivesNoCredit() {
        Player player = arena.player();

        hurt(arena.thing("BARREL", 300, 128), player.body(), 20);

        assertEquals(0, player.killCount);
    }

    @Test
    void fragsAreCountedByVictim() {
        arena = Arena.netGame(1);
        Player first = arena.player(0, 128, 128);
        Player second = arena.player(1, 128, 256);

        hurt(second.body(), first.body(), 100);

        assertEquals(1, first.frags[1]);
    }

    @Test
    void aDeathByNobodyIsAFragOfOnesOwn() {
        Player player = arena.player();

        hurt(player.body(), null, 100);

        assertEquals(1, player.frags[0]);
    }

    @Test
    void aPlayerWhoDiesLowersHisWeapon() {
        Player player = arena.player();

        hurt(player.body(), null, 100);
        arena.weaponTics(player, 30);

        assertEquals(Player.Life.DEAD, player.life);
        assertFalse(player.body().hasAny(ThingFlags.SOLID));
        assertEquals(Weapons.BOTTOM, player.weapon.y);
    }

    @Test
    void theKillersWeaponAndTheInflictorAreLogged() {
        Player player = arena.player();
        arena.hold(player, WeaponType.MISSILE);
        Mobj imp = arena.thing("TROOP", 300, 128);
        Mobj rocket = arena.thing("ROCKET", 280, 128);

        arena.combat.damage().damage(imp, rocket, player.body(), 100);

        EventLog events = arena.world.events();
        int last = events.size() - 1;
        assertEquals(EventLog.Kind.KILL, events.kind(last));
        assertEquals(imp.id, events.otherId(last));
        assertEquals(rocket.type.index(), events.value1(last));
        assertEquals(WeaponType.MISSILE, events.value2(last));
    }
}
