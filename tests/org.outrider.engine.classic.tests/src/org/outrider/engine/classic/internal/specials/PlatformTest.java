/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class PlatformTest {

    private static final int START = 87;
    private static final int STOP = 89;
    private static final int WAIT_TICS = 3 * 35;

    /** The usual site, its room at 64, with one line that starts a perpetual platform and one that stops it. */
    private static Site perpetual() {
        MapBuilder map = Site.hallAndRoom(Site.room(64, 256));
        map.line(0, 64, 0, 192, LineStyle.special(START, Site.TAG));
        map.line(64, 256, 192, 256, LineStyle.special(STOP, Site.TAG));
        return Site.of(map);
    }

    @ParameterizedTest(name = "lift of special {0} moves {1} units a tic")
    @CsvSource({ "62, 4", "123, 8" })
    void liftComesDownWaitsAndGoesUp(int special, int speed) {
        Site site = Site.withRoom(Site.room(64, 256), special);
        int way = 64 / speed + 1;
        site.use();
        site.tics(1);
        assertEquals(64 - speed, site.floor(Site.ROOM));

        site.tics(way - 1 + WAIT_TICS);
        assertEquals(0, site.floor(Site.ROOM));
        site.tics(way);
        assertEquals(64, site.floor(Site.ROOM));
        assertFalse(site.moves(Site.ROOM));
    }

    @Test
    void monsterCallsALiftByWalking() {
        Site site = Site.withRoom(Site.room(64, 256), 88);
        site.cross(site.thing("TROOP", 128, 128));

        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void liftThatMeetsAThingOnItsWayUpComesDownAgain() {
        Site site = Site.withRoom(Site.room(64, 100), 62);
        site.use();
        site.tics(17 + 10);
        Mobj monster = site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
        site.ticsUntil(() -> site.floor(Site.ROOM) == 44);
        site.tics(2);

        assertEquals(40, site.floor(Site.ROOM));
        assertEquals(60, monster.health);
    }

    @Test
    void perpetualPlatformMovesBetweenLowestAndHighestFloor() {
        Site site = perpetual();
        site.nextRandom(number -> (number & 1) == 1);
        site.cross(START);
        site.tics(65);
        assertEquals(0, site.floor(Site.ROOM));

        site.tics(WAIT_TICS + 65);
        assertEquals(64, site.floor(Site.ROOM));
        site.tics(WAIT_TICS + 10);
        assertEquals(54, site.floor(Site.ROOM));
    }

    @Test
    void randomNumberDecidesWhetherAPerpetualPlatformStartsUpOrDown() {
        Site site = perpetual();
        site.nextRandom(number -> (number & 1) == 0);
        site.cross(START);
        site.tics(1);

        assertEquals(64, site.floor(Site.ROOM), "it is at the top already, and waits");
        site.tics(WAIT_TICS + 1);
        assertEquals(63, site.floor(Site.ROOM));
    }

    @Test
    void stoppedPlatformGoesOnAsItWas() {
        Site site = perpetual();
        site.nextRandom(number -> (number & 1) == 1);
        site.cross(START);
        site.tics(10);
        site.cross(STOP);
        site.tics(50);
        assertEquals(54, site.floor(Site.ROOM));

        int random = site.world.random().index();
        site.cross(START);
        site.tics(1);
        assertEquals(53, site.floor(Site.ROOM));
        assertEquals(random, site.world.random().index(), "it draws no second number");
        assertEquals(1, site.sectorThinkers());
    }

    @ParameterizedTest(name = "special {0} raises the floor by {1}")
    @CsvSource({ "66, 24", "67, 32" })
    void platformRisesWithTheFlatOfTheLinesFrontSector(int special, int rise) {
        Site site = Site.withRoom(Site.sector(0, 128, "NUKAGE1", 7, Site.TAG), special);
        site.use();
        assertEquals("FLOOR4_8", site.flat(Site.ROOM));

        site.tics(2);
        assertEquals(1, site.floor(Site.ROOM));
        site.ticsUntil(() -> !site.moves(Site.ROOM));
        assertEquals(rise, site.floor(Site.ROOM));
        assertEquals(7, site.sector(Site.ROOM).special);
    }

    @Test
    void platformRisesToTheNextFloorAndNoLongerHurts() {
        Site site = Site.withRoom(Site.sector(-40, 128, "NUKAGE1", 7, Site.TAG), 95);
        site.cross();
        assertEquals(0, site.sector(Site.ROOM).special);

        site.ticsUntil(() -> !site.moves(Site.ROOM));
        assertEquals(0, site.floor(Site.ROOM));
        assertEquals("FLOOR4_8", site.flat(Site.ROOM));
    }
}
