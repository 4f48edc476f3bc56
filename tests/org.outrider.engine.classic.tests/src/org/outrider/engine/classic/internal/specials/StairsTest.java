/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class StairsTest {

    private static final int STEPS = 4;

    /**
     * A hall (sector 0) and, to the east, steps 64 units deep (sectors 1 to 4), each with its eastern neighbour behind
     * the line between them. The first bears the tag.
     */
    private static MapBuilder steps(int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.sector(0, 128, "NUKAGE1", 0, 0), 0, 0, 256, 256);
        for (int i = 1; i <= STEPS; i++) {
            int x = 192 + 64 * i;
            map.room(MapBuilder.sector(0, 128, 0, i == 1 ? Site.TAG : 0), x, 64, x + 64, 192);
            // south along the west side: the hall, or the step before, in front
            map.line(x, 192, x, 64, LineStyle.flags(0));
        }
        return map.line(0, 64, 0, 192, LineStyle.special(special, Site.TAG));
    }

    @Test
    void eachStepRises8UnitsMoreThanTheOneBefore() {
        Site site = Site.of(steps(7));
        site.use();
        assertEquals(STEPS, site.sectorThinkers());

        site.ticsUntil(() -> site.sectorThinkers() == 0);
        for (int i = 1; i <= STEPS; i++) {
            assertEquals(8 * i, site.floor(i));
        }
    }

    @Test
    void stairsRiseByAQuarterUnitATic() {
        Site site = Site.of(steps(7));
        site.use();
        site.tics(3);

        assertEquals(0.75, site.floor(1));
    }

    @Test
    void turboStairsRise16UnitsAStepAnd4ATic() {
        Site site = Site.of(steps(127));
        site.use();
        site.tics(1);
        assertEquals(4, site.floor(1));

        site.ticsUntil(() -> site.sectorThinkers() == 0);
        assertEquals(16 * STEPS, site.floor(STEPS));
    }

    @Test
    void stairsEndAtAnotherFlat() {
        Site site = Site.of(steps(7));
        site.sector(3).floorFlat = Site.FLATS.indexOf("LAVA1");
        site.use();

        assertTrue(site.moves(2));
        assertFalse(site.moves(3));
        assertFalse(site.moves(4));
    }

    @Test
    void stairsEndWhereTheNextStepLooksTheOtherWay() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.sector(0, 128, "NUKAGE1", 0, 0), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, 128, 0, Site.TAG), 256, 64, 320, 192);
        map.room(MapBuilder.sector(0, 128), 320, 64, 384, 192);
        map.line(256, 192, 256, 64, LineStyle.flags(0));
        map.line(320, 64, 320, 192, LineStyle.flags(0));
        map.line(0, 64, 0, 192, LineStyle.special(7, Site.TAG));
        Site site = Site.of(map);
        site.use();

        assertTrue(site.moves(1));
        assertFalse(site.moves(2));
    }

    /** Doom 1.9: the step that was passed over counts all the same. */
    @Test
    void stepThatMovesAlreadyEndsTheStairs() {
        Site site = Site.of(steps(7));
        assertTrue(site.specials.doFloor(Site.TAG, FloorKind.RAISE_24));
        site.sector(2).mover = site.sector(1).mover;
        site.sector(1).mover = null;
        site.use();

        assertTrue(site.moves(1));
        assertFalse(site.moves(3));
    }

    /** Doom 1.9 never says whether stairs crush: they hurt, but do not push on. */
    @Test
    void stairsHurtWhatDoesNotFitAndWait() {
        Site site = Site.of(steps(127));
        Mobj monster = site.thing("TROOP", 288, 128);
        site.sector(1).ceilingHeight = 60 << 16;
        monster.ceilingZ = 60 << 16;
        site.use();
        site.ticsUntil(() -> monster.health < 60);

        assertEquals(4, site.floor(1));
    }
}
