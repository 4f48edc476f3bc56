/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class LightsTest {

    private static final int DARK = 96;
    private static final int BRIGHT = 192;

    /** A dark hall and a bright room with a special, after the start of the level. */
    private static Site spawned(int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(DARK, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(BRIGHT, special, Site.TAG), 256, 64, 384, 192);
        Site site = Site.of(map);
        site.specials.spawn();
        return site;
    }

    /** A dark room, which bears the tag, between two others; the line with the special is in the first. */
    private static Site between(int light1, int light2, int light3, int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(light1, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(light2, 5, Site.TAG), 256, 64, 384, 192);
        map.room(Site.lit(light3, 0, 0), 384, 0, 512, 256);
        map.line(0, 64, 0, 192, LineStyle.special(special, Site.TAG));
        return Site.of(map);
    }

    private static int light(Site site) {
        return site.sector(Site.ROOM).lightLevel;
    }

    @ParameterizedTest(name = "sector special {0} is dark for {1} tics")
    @CsvSource({ "12, 35", "13, 15" })
    void strobesInStepFlashFor5Tics(int special, int darkTime) {
        Site site = spawned(special);
        site.tics(1);
        assertEquals(DARK, light(site));

        site.tics(darkTime);
        assertEquals(BRIGHT, light(site));
        site.tics(5);
        assertEquals(DARK, light(site));
        assertEquals(0, site.sector(Site.ROOM).special);
    }

    @ParameterizedTest
    @CsvSource({ "2", "3", "4" })
    void otherStrobesStartAfterARandomTime(int special) {
        Site site = Site.of(strobing(special));
        site.nextRandom(number -> (number & 7) == 6);
        site.specials.spawn();
        site.tics(6);
        assertEquals(BRIGHT, light(site));

        site.tics(1);
        assertEquals(DARK, light(site));
    }

    private static MapBuilder strobing(int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(DARK, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(BRIGHT, special, 0), 256, 64, 384, 192);
        return map;
    }

    @Test
    void strobeThatHurtsKeepsItsSpecial() {
        assertEquals(4, spawned(4).sector(Site.ROOM).special);
    }

    @Test
    void strobeWithoutDarkerNeighboursGoesOut() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(BRIGHT, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(BRIGHT, 12, 0), 256, 64, 384, 192);
        Site site = Site.of(map);
        site.specials.spawn();
        site.tics(1);

        assertEquals(0, light(site));
    }

    @Test
    void glowFadesDownAndUpBy8ATic() {
        Site site = spawned(8);
        site.tics(1);
        assertEquals(BRIGHT - 8, light(site));

        assertEquals(10, site.ticsUntil(() -> light(site) == DARK + 8));
        site.tics(1);
        assertEquals(DARK + 8, light(site), "it turns in one tic");
        site.tics(1);
        assertEquals(DARK + 16, light(site));
    }

    @Test
    void fireFlickersEvery4TicsAndStays16AboveTheDarkestNeighbour() {
        Site site = spawned(17);
        site.nextRandom(number -> (number & 3) == 3);
        site.tics(3);
        assertEquals(BRIGHT, light(site));

        site.tics(1);
        assertEquals(BRIGHT - 48, light(site));
        for (int i = 0; i < 100; i++) {
            site.tics(4);
            assertTrue(light(site) >= DARK + 16 && light(site) <= BRIGHT);
        }
    }

    @Test
    void brokenLightIsBrightAndDarkForRandomTimes() {
        Site site = Site.of(strobing(1));
        site.nextRandom(number -> (number & 64) == 0);
        site.specials.spawn();
        site.nextRandom(number -> (number & 7) == 2);
        site.tics(1);
        assertEquals(DARK, light(site));

        site.tics(2);
        assertEquals(DARK, light(site));
        site.tics(1);
        assertEquals(BRIGHT, light(site));
    }

    @Test
    void lightTurnsToTheBrightestNeighbour() {
        Site site = between(64, 32, 128, 80);
        site.cross();

        assertEquals(128, light(site));
    }

    /** Doom 1.9: the brightness found for one sector serves the next as well. */
    @Test
    void brightestNeighbourOfTheFirstSectorServesAll() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.lit(64, 0, 0), 0, 0, 256, 256);
        map.room(Site.lit(32, 0, Site.TAG), 256, 64, 384, 192);
        map.room(Site.lit(32, 0, Site.TAG), 0, 256, 256, 384);
        map.room(Site.lit(200, 0, 0), 0, 384, 256, 512);
        map.line(0, 64, 0, 192, LineStyle.special(80, Site.TAG));
        Site site = Site.of(map);
        site.cross();

        assertEquals(64, site.sector(1).lightLevel);
        assertEquals(64, site.sector(2).lightLevel);
    }

    @ParameterizedTest
    @CsvSource({ "81, 255", "79, 35" })
    void lightTurnsToALevel(int special, int level) {
        Site site = between(64, 32, 128, special);
        site.cross();

        assertEquals(level, light(site));
    }

    @Test
    void lightTurnsToTheDarkestNeighbour() {
        Site site = between(64, 100, 128, 104);
        site.cross();

        assertEquals(64, light(site));
    }

    @Test
    void lightThatIsMadeToBlinkEndsTheSectorsSpecial() {
        Site site = between(64, 100, 128, 17);
        site.cross();
        assertEquals(0, site.sector(Site.ROOM).special);

        site.ticsUntil(() -> light(site) == 64);
        site.tics(35);
        assertEquals(100, light(site));
    }

    @Test
    void lightOfAMovingSectorDoesNotStartToBlink() {
        Site site = between(64, 100, 128, 17);
        site.specials.doFloor(Site.TAG, FloorKind.RAISE_24);
        site.cross();

        assertEquals(1, site.sectorThinkers());
        assertEquals(5, site.sector(Site.ROOM).special);
    }
}
