/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.wad.build.MapBuilder;

class LineTriggersTest {

    @Test
    void lineThatWorksOnceIsSpentByCrossingEvenInVain() {
        Site site = Site.withRoom(Site.room(0, 0), 2);
        site.specials.doFloor(Site.TAG, FloorKind.RAISE_24);
        site.cross();

        assertEquals(0, site.special());
        assertEquals(List.of(site.line().index), site.events(EventLog.Kind.LINE));
    }

    @Test
    void repeatableLineStays() {
        Site site = Site.withRoom(Site.room(0, 0), 86);
        site.cross();

        assertEquals(86, site.special());
        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void repeatableLineThatSetsNothingOffIsNotNoted() {
        Site site = Site.withRoom(Site.room(0, 0), 86);
        site.cross();
        site.cross();

        assertEquals(1, site.events(EventLog.Kind.LINE).size());
    }

    @Test
    void monsterSetsOffOnlyWhatMonstersMay() {
        Site site = Site.withRoom(Site.room(0, 0), 86);
        site.cross(site.thing("TROOP", 128, 128));
        assertFalse(site.moves(Site.ROOM));

        Site open = Site.withRoom(Site.room(0, 0), 4);
        open.cross(open.thing("TROOP", 128, 128));
        assertTrue(open.moves(Site.ROOM));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ROCKET", "PLASMA", "BFG", "TROOPSHOT", "HEADSHOT", "BRUISERSHOT" })
    void classicProjectilesSetNothingOff(String projectile) {
        Site site = Site.withRoom(Site.room(64, 128), 88);
        site.cross(site.thing(projectile, 128, 128));

        assertFalse(site.moves(Site.ROOM));
    }

    /** Doom 1.9 forgot the projectiles of Doom II. */
    @ParameterizedTest
    @ValueSource(strings = { "FATSHOT", "ARACHPLAZ", "TRACER" })
    void laterProjectilesSetOffWhatMonstersMay(String projectile) {
        Site site = Site.withRoom(Site.room(64, 128), 88);
        site.cross(site.thing(projectile, 128, 128));

        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void linesAreNotUsedFromTheBack() {
        Site site = Site.withDoor(1, 0);

        assertFalse(site.specials.lineRules().use(site.player.body(), site.line().index, 1));
        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void monsterUsesNoSwitch() {
        Site site = Site.withRoom(Site.room(0, 0), 63);

        assertFalse(site.use(site.thing("TROOP", 128, 128)));
        assertFalse(site.moves(Site.ROOM));
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 24, 48, 78, 500 })
    void playerUsesWhatIsNoSwitchInVain(int special) {
        Site site = Site.withRoom(Site.room(0, 0), special);

        assertTrue(site.use());
        assertFalse(site.moves(Site.ROOM));
        assertEquals(special, site.special());
    }

    @Test
    void switchesAreNeitherCrossedNorShot() {
        Site site = Site.withRoom(Site.room(0, 0), 61);
        site.cross();
        site.shoot();

        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void monsterShootsOnlyTheDoorOpen() {
        Site door = Site.withRoom(Site.room(0, 0), 46);
        door.shoot(door.thing("TROOP", 128, 128));
        assertTrue(door.moves(Site.ROOM));

        Site floor = Site.withRoom(Site.room(0, 64), 24);
        floor.shoot(floor.thing("TROOP", 128, 128));
        assertFalse(floor.moves(Site.ROOM));
        assertEquals(24, floor.special());
    }

    @ParameterizedTest(name = "special {0}: by use {1}, secret {2}")
    @CsvSource({ "11, true, false", "51, true, true", "52, false, false", "124, false, true" })
    void exitEndsTheLevel(int special, boolean byUse, boolean secret) {
        Site site = Site.withRoom(Site.room(0, 0), special);
        if (byUse) {
            site.use();
        } else {
            site.cross();
        }

        assertEquals(Session.Pending.COMPLETED, site.session.pending);
        assertEquals(secret, site.session.secretExit);
        assertEquals(List.of(secret ? 1 : 0), site.events(EventLog.Kind.EXIT));
        assertEquals(byUse ? 0 : special, site.special(), "only switches are spent by an exit");
    }

    @Test
    void tagOfNoSectorIsNoFault() {
        for (LineSpecial special : LineSpecials.standard().all()) {
            Site site = Site.withRoom(MapBuilder.sector(0, 64), special.number());
            site.player.cards[0] = true;
            site.use();
            site.cross();
            site.shoot();

            assertEquals(0, site.sectorThinkers(), special::name);
        }
    }

    @Test
    void everySpecialRunsOnASectorOfItsTagWithoutFault() {
        for (LineSpecial special : LineSpecials.standard().all()) {
            Site site = Site.withRoom(Site.room(0, 64), special.number());
            Arrays.fill(site.player.cards, true);
            site.use();
            site.cross();
            site.shoot();

            assertDoesNotThrow(() -> site.tics(400), special::name);
        }
    }
}
