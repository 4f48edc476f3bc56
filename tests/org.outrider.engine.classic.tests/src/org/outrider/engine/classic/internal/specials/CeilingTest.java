/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class CeilingTest {

    private static final int START = 73;
    private static final int STOP = 74;

    /** The usual site with one line that starts the crusher and one that stops it. */
    private static Site crusher() {
        MapBuilder map = Site.hallAndRoom(Site.room(0, 128));
        map.line(0, 64, 0, 192, LineStyle.special(START, Site.TAG));
        map.line(64, 256, 192, 256, LineStyle.special(STOP, Site.TAG));
        return Site.of(map);
    }

    @Test
    void ceilingSinksToTheFloor() {
        Site site = Site.withRoom(Site.room(0, 128), 43);
        site.use();
        site.ticsUntil(() -> !site.moves(Site.ROOM));

        assertEquals(0, site.ceiling(Site.ROOM));
    }

    @Test
    void ceilingSinksTo8AboveTheFloor() {
        Site site = Site.withRoom(Site.room(0, 128), 72);
        site.cross();
        site.ticsUntil(() -> !site.moves(Site.ROOM));

        assertEquals(8, site.ceiling(Site.ROOM));
    }

    @Test
    void ceilingThatLowersToCrushDoesNotHurt() {
        Site site = Site.withRoom(Site.room(0, 128), 72);
        Mobj monster = site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
        site.cross();
        site.tics(200);

        assertEquals(60, monster.health);
        assertEquals(56, site.ceiling(Site.ROOM));
    }

    @ParameterizedTest
    @CsvSource({ "73, 1", "77, 2" })
    void crusherMovesDownAndUpForEver(int special, int speed) {
        Site site = Site.withRoom(Site.room(0, 128), special);
        site.cross();
        site.tics(1);
        assertEquals(128 - speed, site.ceiling(Site.ROOM));

        for (int turn = 0; turn < 3; turn++) {
            site.ticsUntil(() -> site.ceiling(Site.ROOM) == 8);
            site.ticsUntil(() -> site.ceiling(Site.ROOM) == 128);
        }
        assertTrue(site.moves(Site.ROOM));
    }

    @Test
    void silentCrusherIsASlowOne() {
        Site site = Site.withRoom(Site.room(0, 128), 141);
        site.cross();
        site.tics(1);

        assertEquals(127, site.ceiling(Site.ROOM));
    }

    @Test
    void crusherHurtsBy10EveryFourthTicAndSlowsDown() {
        Site site = crusher();
        Mobj monster = site.thing("BRUISER", Site.ROOM_X, Site.ROOM_Y);
        site.cross(START);
        site.ticsUntil(() -> monster.health < 1000);
        double height = site.ceiling(Site.ROOM);
        site.tics(8);

        assertEquals(1000 - 30, monster.health);
        assertEquals(height - 1, site.ceiling(Site.ROOM), "an eighth of a unit a tic");
    }

    @Test
    void fastCrusherDoesNotSlowDown() {
        Site site = Site.withRoom(Site.room(0, 128), 77);
        Mobj monster = site.thing("BRUISER", Site.ROOM_X, Site.ROOM_Y);
        site.cross();
        site.ticsUntil(() -> monster.health < 1000);
        double height = site.ceiling(Site.ROOM);
        site.tics(4);

        assertEquals(height - 8, site.ceiling(Site.ROOM));
    }

    @Test
    void slowedCrusherIsItselfAgainFromTheBottomOn() {
        Site site = crusher();
        Mobj monster = site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
        site.cross(START);
        site.ticsUntil(() -> monster.health <= 0);
        site.ticsUntil(() -> site.ceiling(Site.ROOM) == 8);
        site.tics(10);

        assertTrue(site.ceiling(Site.ROOM) > 8 + 8);
    }

    @Test
    void stoppedCrusherStaysWhereItIsAndKeepsItsSector() {
        Site site = crusher();
        site.cross(START);
        site.tics(20);
        site.cross(STOP);
        site.tics(100);

        assertEquals(108, site.ceiling(Site.ROOM));
        assertTrue(site.moves(Site.ROOM));
        assertEquals(1, site.sectorThinkers());
    }

    @Test
    void stoppedCrusherGoesOnInItsOldDirection() {
        Site site = crusher();
        site.cross(START);
        site.ticsUntil(() -> site.ceiling(Site.ROOM) == 8);
        site.tics(10);
        double height = site.ceiling(Site.ROOM);
        site.cross(STOP);
        site.tics(10);
        site.cross(START);
        site.tics(1);

        assertEquals(height + 1, site.ceiling(Site.ROOM));
        assertEquals(1, site.sectorThinkers());
    }

    @Test
    void stoppingWhereNothingMovesDoesNothing() {
        Site site = crusher();
        site.cross(STOP);

        assertEquals(0, site.sectorThinkers());
        assertEquals(0, site.world.events().size());
    }

    /** Doom 1.9: the floor of special 40 never moves, because the ceiling has the sector. */
    @Test
    void ceilingRisesToTheHighestNeighbourAndTheFloorStays() {
        Site site = Site.withRoom(Site.room(32, 64), 40);
        site.cross();
        site.ticsUntil(() -> !site.moves(Site.ROOM));

        assertEquals(128, site.ceiling(Site.ROOM));
        assertEquals(32, site.floor(Site.ROOM));
    }
}
