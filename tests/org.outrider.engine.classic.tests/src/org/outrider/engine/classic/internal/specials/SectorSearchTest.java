/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.wad.build.MapBuilder;

class SectorSearchTest {

    /** More than Doom 1.9 could keep in its list. */
    private static final int MANY = 40;

    /** A hall with many rooms to its north, their floors at 400, 390, 380, ... */
    private static Site comb() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 512), 0, 0, MANY * 32, 256);
        for (int i = 0; i < MANY; i++) {
            map.room(MapBuilder.sector(10 * (MANY - i), 600 - i), 32 * i, 256, 32 * i + 32, 320);
        }
        return Site.of(map);
    }

    @Test
    void nextHigherFloorIsFoundAmongAnyNumberOfNeighbours() {
        Site site = comb();

        assertEquals(Fixed.of(10), new SectorSearch(site.world).nextHigherFloor(site.sector(0)));
    }

    @Test
    void extremesAreFoundAmongAnyNumberOfNeighbours() {
        Site site = comb();
        SectorSearch search = new SectorSearch(site.world);

        assertEquals(Fixed.of(400), search.highestFloor(site.sector(0)));
        assertEquals(0, search.lowestFloor(site.sector(0)));
        assertEquals(Fixed.of(600), search.highestCeiling(site.sector(0)));
        assertEquals(Fixed.of(600 - MANY + 1), search.lowestCeiling(site.sector(0)));
    }

    @Test
    void searchesWithoutNeighboursKeepTheirFirstValues() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(48, 128), 0, 0, 256, 256);
        Site site = Site.of(map);
        SectorSearch search = new SectorSearch(site.world);

        assertEquals(Fixed.of(48), search.lowestFloor(site.sector(0)));
        assertEquals(Fixed.of(-500), search.highestFloor(site.sector(0)));
        assertEquals(Fixed.of(48), search.nextHigherFloor(site.sector(0)));
        assertEquals(Integer.MAX_VALUE, search.lowestCeiling(site.sector(0)));
        assertEquals(0, search.highestCeiling(site.sector(0)));
        assertEquals(192, search.lowestLight(site.sector(0)));
        assertEquals(0, search.highestLight(site.sector(0)));
    }

    @Test
    void nothingIsAcrossASolidWall() {
        Site site = Site.withRoom(Site.room(0, 128), 1);

        assertNull(new SectorSearch(site.world).across(site.line().index, site.sector(Site.HALL)));
    }

    @Test
    void taggedSectorsAreFoundInTheOrderOfTheMap() {
        Site site = Site.of(Site.hallAndRoom(Site.room(0, 128)));
        SectorSearch search = new SectorSearch(site.world);

        assertEquals(Site.ROOM, search.nextTagged(Site.TAG, -1));
        assertEquals(-1, search.nextTagged(Site.TAG, Site.ROOM));
        assertEquals(Site.HALL, search.nextTagged(0, -1), "0 is a tag like any other");
    }
}
