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

class FloorTest {

    /** Sectors of {@link #between}: the one that moves, and its neighbours. */
    private static final int MIDDLE = 0;

    /**
     * A row of sectors: the middle one, tagged, lies between a low one (floor 16, ceiling 200) and a high one (floor
     * 96, ceiling 160).
     */
    private static MapBuilder between(org.outrider.wad.map.Sector middle) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(middle, 256, 0, 512, 256);
        map.room(Site.sector(16, 200, "NUKAGE1", 7, 0), 0, 0, 256, 256);
        map.room(Site.sector(96, 160, "LAVA1", 16, 0), 512, 0, 768, 256);
        return map;
    }

    private static Site betweenWith(int floor, int special) {
        return Site.of(between(Site.room(floor, 192)).line(0, 64, 0, 192, LineStyle.special(special, Site.TAG)));
    }

    @ParameterizedTest(name = "special {0} moves the floor from 48 to {1} at {2} a tic")
    @CsvSource({ "60, 16, 1", "64, 160, 1", "65, 152, 1", "69, 96, 1", "132, 96, 4", "92, 72, 1", "140, 560, 1" })
    void floorMovesToItsGoal(int special, int goal, int speed) {
        Site site = betweenWith(48, special);
        if (special == 92) {
            site.cross();
        } else {
            site.use();
        }
        site.tics(1);
        assertEquals(48 + speed * Integer.signum(goal - 48), site.floor(MIDDLE));

        site.ticsUntil(() -> !site.moves(MIDDLE));
        assertEquals(goal, site.floor(MIDDLE));
    }

    @ParameterizedTest(name = "special {0} moves the floor from 128 to {1} at {2} a tic")
    @CsvSource({ "45, 96, 1", "70, 104, 4" })
    void floorSinksToTheHighestNeighbour(int special, int goal, int speed) {
        Site site = betweenWith(128, special);
        site.use();
        site.tics(1);
        assertEquals(128 - speed, site.floor(MIDDLE));

        site.ticsUntil(() -> !site.moves(MIDDLE));
        assertEquals(goal, site.floor(MIDDLE));
    }

    @Test
    void turboFloorAsHighAsItsHighestNeighbourStays() {
        Site site = betweenWith(96, 70);
        site.use();
        site.ticsUntil(() -> !site.moves(MIDDLE));

        assertEquals(96, site.floor(MIDDLE));
    }

    /** Doom 1.9: a floor that shall sink to a higher place jumps there. */
    @Test
    void floorBelowItsHighestNeighbourJumpsUp() {
        Site site = betweenWith(48, 45);
        site.use();
        site.tics(1);

        assertEquals(96, site.floor(MIDDLE));
    }

    @Test
    void floorWithoutNeighboursSinksTo500() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.room(0, 128), 0, 0, 256, 256);
        Site site = Site.of(map);
        site.specials.doFloor(Site.TAG, FloorKind.LOWER);
        site.ticsUntil(() -> !site.moves(0));

        assertEquals(-500, site.floor(0));
    }

    @ParameterizedTest
    @CsvSource({ "RAISE, 128", "RAISE_TO_NEAREST, 0", "LOWER_TO_LOWEST, 0", "LOWER_AND_CHANGE, 0" })
    void floorWithoutNeighboursFindsAGoal(FloorKind kind, int goal) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.room(0, 128), 0, 0, 256, 256);
        Site site = Site.of(map);
        site.world.remove(site.player.body());
        site.specials.doFloor(Site.TAG, kind);
        site.ticsUntil(() -> !site.moves(0));

        assertEquals(goal, site.floor(0));
    }

    @Test
    void floorOfATagIsStartedOnlyWhileItRests() {
        Site site = betweenWith(48, 60);
        assertTrue(site.specials.doFloor(Site.TAG, FloorKind.RAISE));
        assertFalse(site.specials.doFloor(Site.TAG, FloorKind.LOWER_TO_LOWEST));

        assertEquals(1, site.sectorThinkers());
    }

    @Test
    void floorTakesTheNeighbourAtItsGoalForItsModel() {
        Site site = betweenWith(48, 84);
        site.cross();
        site.tics(10);
        assertEquals("FLOOR4_8", site.flat(MIDDLE), "not before the end");

        site.ticsUntil(() -> !site.moves(MIDDLE));
        assertEquals("NUKAGE1", site.flat(MIDDLE));
        assertEquals(7, site.sector(MIDDLE).special);
    }

    /** Doom 1.9 looks at as many lines as the neighbour seen last has, here the three of a triangle. */
    @Test
    void modelBehindTheFourthLineIsMissedBesideATriangle() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.room(48, 192), 256, 0, 512, 256);
        map.room(MapBuilder.sector(96, 192), 256, 0, 256, 256, 0, 128);
        map.room(Site.sector(16, 200, "NUKAGE1", 7, 0), 256, -256, 512, 0);
        Site site = Site.of(map);
        site.specials.doFloor(Site.TAG, FloorKind.LOWER_AND_CHANGE);
        site.ticsUntil(() -> !site.moves(MIDDLE));

        assertEquals(16, site.floor(MIDDLE));
        assertEquals("FLOOR4_8", site.flat(MIDDLE));
        assertEquals(0, site.sector(MIDDLE).special);
    }

    @Test
    void floorTakesTheLinesFrontSectorForItsModelAtOnce() {
        Site site = betweenWith(48, 93);
        site.cross();

        assertEquals("NUKAGE1", site.flat(MIDDLE));
        assertEquals(7, site.sector(MIDDLE).special);
        site.ticsUntil(() -> !site.moves(MIDDLE));
        assertEquals(72, site.floor(MIDDLE));
    }

    @Test
    void floorRisesByItsShortestLowerTexture() {
        MapBuilder map = between(Site.room(48, 192));
        map.line(256, 256, 256, 0, LineStyle.special(0, 0).withTexture("STEP4"));
        map.line(0, 64, 0, 192, LineStyle.special(96, Site.TAG));
        Site site = Site.of(map);
        site.cross();
        site.ticsUntil(() -> !site.moves(MIDDLE));

        assertEquals(64, site.floor(MIDDLE));
    }

    @Test
    void crushingFloorHurtsAndGoesOnRising() {
        Site site = betweenWith(48, 65);
        Mobj monster = site.thing("TROOP", 384, 128);
        site.use();
        site.ticsUntil(() -> monster.health < 60);

        assertTrue(site.floor(MIDDLE) > 192 - 56, "the monster no longer fits");
    }

    @Test
    void otherFloorsStopBelowAThingThatDoesNotFit() {
        Site site = betweenWith(48, 64);
        Mobj monster = site.thing("TROOP", 384, 128);
        site.use();
        site.tics(200);

        assertEquals(192 - 56, site.floor(MIDDLE));
        assertEquals(60, monster.health);
        assertTrue(site.moves(MIDDLE), "until the thing is gone");
    }
}
