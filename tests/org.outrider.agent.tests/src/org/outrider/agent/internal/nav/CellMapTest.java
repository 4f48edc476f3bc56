/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Maps;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Thing;

/** Where a player's body fits. */
class CellMapTest {

    private static final int TALL_COLUMN = 30;
    private static final int IMP = 3001;
    private static final int SKILLS_4_AND_5 = 4;

    private final MapBuilder map = Maps.map();

    private int startRoom() {
        Maps.startAt(map, 64, 128);
        return map.room(Maps.room(), 0, 0, 256, 256);
    }

    @Test
    void bodyKeepsItsRadiusFromWalls() {
        startRoom();

        NavMap nav = Surveys.of(map);

        assertFalse(Surveys.fits(nav, 12, 128));
        assertTrue(Surveys.fits(nav, 20, 128));
    }

    @Test
    void bodyDoesNotFitThroughAGapNarrowerThanItself() {
        startRoom();
        map.room(Maps.room(), 256, 112, 320, 136);
        map.room(Maps.room(), 320, 0, 512, 256);

        assertFalse(Surveys.fits(Surveys.of(map), 400, 128));
    }

    @Test
    void bodyFitsThroughAGapALittleWiderThanItself() {
        startRoom();
        map.room(Maps.room(), 256, 104, 320, 144);
        map.room(Maps.room(), 320, 0, 512, 256);

        assertTrue(Surveys.fits(Surveys.of(map), 400, 128));
    }

    @Test
    void fencesAreWalls() {
        startRoom();
        map.room(Maps.room(), 256, 0, 512, 256);
        map.line(256, 0, 256, 256, LineStyle.flags(Linedef.BLOCKING));

        assertFalse(Surveys.fits(Surveys.of(map), 400, 128));
    }

    @Test
    void columnsAreInTheWay() {
        startRoom();
        map.thing(132, 132, 0, TALL_COLUMN);

        assertFalse(Surveys.fits(Surveys.of(map), 132, 132));
    }

    @Test
    void columnsOfOtherSkillsAreNot() {
        startRoom();
        map.thing(new Thing(132, 132, 0, TALL_COLUMN, SKILLS_4_AND_5));

        assertTrue(Surveys.fits(Surveys.of(map), 132, 132));
    }

    @Test
    void monstersAreNotForTheyMove() {
        startRoom();
        map.thing(132, 132, 0, IMP);

        assertTrue(Surveys.fits(Surveys.of(map), 132, 132));
    }

    @Test
    void bodyOnABoundaryTouchesBothSectors() {
        int west = startRoom();
        int east = map.room(Maps.room(), 256, 0, 512, 256);

        NavMap nav = Surveys.of(map);
        CellMap cells = nav.cells();
        int onBoundary = cells.set(cells.grid().cellAt(252, 128));

        assertTrue(cells.sets().contains(onBoundary, west));
        assertTrue(cells.sets().contains(onBoundary, east));
        assertEquals(1, cells.sets().size(cells.set(cells.grid().cellAt(128, 128))));
    }

    @Test
    void roomsThatOnlyATeleporterReachesArePartOfTheMap() {
        startRoom();
        map.room(Maps.room(), 256, 96, 320, 160);
        map.room(Maps.tagged(0, 128, 9), 1024, 0, 1280, 256);
        map.line(256, 160, 256, 96, Maps.special(97, 9));
        map.thing(1152, 128, 0, 14);

        assertTrue(Surveys.fits(Surveys.of(map), 1152, 128));
    }
}
