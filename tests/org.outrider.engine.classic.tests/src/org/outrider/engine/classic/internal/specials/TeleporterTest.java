/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class TeleporterTest {

    private static final int REPEATABLE = 97;
    private static final int MONSTERS_ONLY = 126;

    private static Site withDestination(int special) {
        Site site = Site.withRoom(Site.room(32, 128), special);
        Mobj destination = site.thing("TELEPORTMAN", Site.ROOM_X, Site.ROOM_Y);
        destination.angle = Angle.ANG90;
        return site;
    }

    @Test
    void playerArrivesAtRestOnTheFloorFacingAsTheDestinationDoes() {
        Site site = withDestination(REPEATABLE);
        Mobj body = site.player.body();
        body.momX = 5 * Fixed.UNIT;
        site.player.viewHeight = Fixed.of(41);
        site.cross();

        assertEquals(Fixed.of(Site.ROOM_X), body.x);
        assertEquals(Fixed.of(Site.ROOM_Y), body.y);
        assertEquals(Fixed.of(32), body.z);
        assertEquals(Angle.ANG90, body.angle);
        assertEquals(0, body.momX);
        assertEquals(Fixed.of(32 + 41), site.player.viewZ);
        assertEquals(18, body.reactionTime);
    }

    @Test
    void fogRisesWhereItCameFromAnd20UnitsInFrontOfTheDestination() {
        Site site = withDestination(REPEATABLE);
        site.cross();
        List<Mobj> fogs = site.things("TFOG");

        assertEquals(2, fogs.size());
        assertEquals(Fixed.of(64), fogs.get(0).x);
        assertEquals(Fixed.of(128), fogs.get(0).y);
        assertEquals(Site.ROOM_X, Math.round(Fixed.toDouble(fogs.get(1).x)));
        assertEquals(Site.ROOM_Y + 20, Math.round(Fixed.toDouble(fogs.get(1).y)));
        assertEquals(Fixed.of(32), fogs.get(1).z);
    }

    @Test
    void monsterIsNotHeldUp() {
        Site site = withDestination(REPEATABLE);
        Mobj monster = site.thing("TROOP", 128, 128);
        monster.reactionTime = 3;
        site.cross(monster);

        assertEquals(Fixed.of(Site.ROOM_X), monster.x);
        assertEquals(3, monster.reactionTime);
    }

    @Test
    void monsterDoesNotTeleportIntoAThing() {
        Site site = withDestination(REPEATABLE);
        site.thing("BRUISER", Site.ROOM_X, Site.ROOM_Y);
        Mobj monster = site.thing("TROOP", 128, 128);
        site.cross(monster);

        assertEquals(Fixed.of(128), monster.x);
        assertEquals(List.of(), site.things("TFOG"));
    }

    @Test
    void teleporterTakesNobodyFromItsBack() {
        Site site = withDestination(REPEATABLE);
        site.specials.lineRules().cross(site.line().index, 1, site.player.body());

        assertEquals(Fixed.of(64), site.player.body().x);
        assertEquals(List.of(), site.events(EventLog.Kind.LINE));
    }

    @Test
    void teleporterTakesNoProjectiles() {
        Site site = withDestination(REPEATABLE);
        Mobj missile = site.thing("FATSHOT", 128, 128);
        site.cross(missile);

        assertEquals(Fixed.of(128), missile.x);
    }

    @Test
    void teleporterForMonstersTakesNoPlayer() {
        Site site = withDestination(MONSTERS_ONLY);
        Mobj monster = site.thing("TROOP", 128, 128);
        site.cross();
        site.cross(monster);

        assertEquals(Fixed.of(64), site.player.body().x);
        assertEquals(Fixed.of(Site.ROOM_X), monster.x);
    }

    @Test
    void teleporterForMonstersIsNotSpentByAPlayer() {
        Site site = withDestination(125);
        site.cross();
        assertEquals(125, site.special());

        site.cross(site.thing("TROOP", 128, 128));
        assertEquals(0, site.special());
    }

    @Test
    void teleporterWithoutDestinationIsSpentInVain() {
        Site site = Site.withRoom(Site.room(0, 128), 39);
        site.cross();

        assertEquals(Fixed.of(64), site.player.body().x);
        assertEquals(0, site.special());
    }

    @Test
    void oldestDestinationOfTheSectorIsTaken() {
        Site site = withDestination(REPEATABLE);
        site.thing("TELEPORTMAN", Site.ROOM_X + 32, Site.ROOM_Y);
        site.cross();

        assertEquals(Fixed.of(Site.ROOM_X), site.player.body().x);
    }

    @Test
    void destinationInTheFirstSectorOfTheTagIsTakenHoweverYoung() {
        MapBuilder map = Site.hallAndRoom(Site.room(0, 128));
        map.room(Site.room(0, 128), 384, 64, 512, 192);
        Site site = Site.of(map.line(0, 64, 0, 192, LineStyle.special(REPEATABLE, Site.TAG)));
        site.thing("TELEPORTMAN", 448, Site.ROOM_Y);
        site.thing("TELEPORTMAN", Site.ROOM_X, Site.ROOM_Y);
        site.cross();

        assertEquals(Fixed.of(Site.ROOM_X), site.player.body().x);
    }

    @Test
    void arrivalIsNotedWithItsLine() {
        Site site = withDestination(REPEATABLE);
        site.cross();

        assertEquals(List.of(site.line().index), site.events(EventLog.Kind.TELEPORT));
        assertNotEquals(0, site.world.events().size());
    }
}
