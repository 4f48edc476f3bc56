/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;

import org.junit.jupiter.api.Test;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Sector;

/** What of a map could ever be reached. */
class MapReachTest {

    private static final int BLUE_CARD = 5;
    private static final int SKILL = 3;

    private final MapBuilder map = Maps.map();

    MapReachTest() {
        Maps.startAt(map, 64, 128);
        map.room(Maps.room(), 0, 0, 256, 256);
    }

    private MapReach reach() {
        return MapReach.of(map.build(), Maps.RULES, SKILL);
    }

    /** A narrow sector east of the first room, and a room behind it: sectors 1 and 2. */
    private void passage(Sector passage) {
        map.room(passage, 256, 96, 320, 160);
        map.room(Maps.room(), 320, 0, 512, 256);
    }

    @Test
    void openRoomsAreReached() {
        passage(Maps.room());

        assertEquals(3, reach().sectorCount());
    }

    @Test
    void ledgesThatAreTooHighAreNot() {
        map.room(Maps.room(64), 256, 0, 512, 256);

        assertFalse(reach().sectors().get(1));
    }

    @Test
    void sectorsTooSmallToStandInDoNotCount() {
        map.room(Maps.room(), 256, 100, 288, 104);

        assertEquals(1, reach().sectorCount());
    }

    @Test
    void doorsOpen() {
        passage(Maps.door());
        map.line(256, 160, 256, 96, Maps.special(1, 0));

        assertTrue(reach().sectors().get(2));
    }

    @Test
    void lockedDoorsStayShutWithoutTheirKey() {
        passage(Maps.door());
        map.line(256, 160, 256, 96, Maps.special(26, 0));

        assertFalse(reach().sectors().get(2));
    }

    @Test
    void lockedDoorsOpenWhereTheirKeyIsWithinReach() {
        passage(Maps.door());
        map.line(256, 160, 256, 96, Maps.special(26, 0));
        map.thing(200, 200, 0, BLUE_CARD);

        assertTrue(reach().sectors().get(2));
    }

    @Test
    void keyBehindItsOwnDoorIsOutOfReach() {
        passage(Maps.door());
        map.line(256, 160, 256, 96, Maps.special(26, 0));
        map.thing(400, 128, 0, BLUE_CARD);

        assertFalse(reach().sectors().get(2));
    }

    @Test
    void liftsCarryUp() {
        map.room(Maps.tagged(100, 256, 5), 256, 96, 320, 160);
        map.room(MapBuilder.sector(100, 256), 320, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(62, 5));

        assertEquals(3, reach().sectorCount());
    }

    @Test
    void stairsThatRiseAreClimbed() {
        map.room(Maps.tagged(0, 256, 5), 256, 0, 320, 256);
        map.room(MapBuilder.sector(0, 256), 320, 0, 384, 256);
        map.room(MapBuilder.sector(0, 256), 384, 0, 448, 256);
        map.room(MapBuilder.sector(48, 256), 448, 0, 512, 256);
        // Each line faces the lower step, from which the stairs are built on.
        map.line(320, 256, 320, 0, LineStyle.flags(0));
        map.line(384, 256, 384, 0, LineStyle.flags(0));
        map.line(448, 256, 448, 0, LineStyle.flags(0));
        map.line(96, 0, 32, 0, Maps.special(7, 5));

        assertTrue(reach().sectors().get(4));
    }

    @Test
    void floorsThatLowerLetDown() {
        map.room(Maps.tagged(100, 228, 5), 256, 0, 512, 256);
        map.line(96, 0, 32, 0, Maps.special(23, 5));

        assertTrue(reach().sectors().get(1));
    }

    @Test
    void linesCountThatCanBeSetOff() {
        passage(Maps.room());
        map.room(Maps.room(), 1024, 0, 1280, 256);
        map.line(0, 96, 0, 160, Maps.special(11, 0));
        map.line(1280, 160, 1280, 96, Maps.special(11, 0));

        assertEquals(1, reach().lines().cardinality());
    }

    @Test
    void coverageIsTheShareOfReachableSectorsThatWereVisited() {
        passage(Maps.room());
        map.room(Maps.room(), 1024, 0, 1280, 256);
        BitSet visited = new BitSet();
        visited.set(0);
        visited.set(3);

        assertEquals(1 / 3.0, reach().coverage(visited), 1e-9);
    }
}
