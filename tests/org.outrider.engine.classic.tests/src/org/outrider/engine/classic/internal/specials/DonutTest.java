/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class DonutTest {

    private static final int RING = 1;
    private static final int PILLAR = 2;

    /** A hall with lava floor at 24, in it a ring of slime at 0, in that a pillar at 64. */
    private static Site donut() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.sector(24, 160, "LAVA1", 0, 0), 0, 0, 512, 512);
        map.inner(0, Site.sector(0, 160, "NUKAGE1", 7, 0), 192, 192, 384, 384);
        map.inner(RING, MapBuilder.sector(64, 160, 0, Site.TAG), 256, 256, 320, 320);
        // the outer lines of the ring have the hall behind them
        map.line(192, 192, 192, 384, LineStyle.flags(0));
        map.line(192, 384, 384, 384, LineStyle.flags(0));
        map.line(384, 384, 384, 192, LineStyle.flags(0));
        map.line(384, 192, 192, 192, LineStyle.flags(0));
        map.line(0, 64, 0, 192, LineStyle.special(9, Site.TAG));
        return Site.of(map);
    }

    @Test
    void ringAndPillarMeetTheFloorAroundThem() {
        Site site = donut();
        site.use();
        site.tics(2);
        assertEquals(1, site.floor(RING));
        assertEquals(63, site.floor(PILLAR));

        site.ticsUntil(() -> site.sectorThinkers() == 0);
        assertEquals(24, site.floor(RING));
        assertEquals(24, site.floor(PILLAR));
    }

    @Test
    void ringTakesFlatFromAroundAndLosesItsSpecialAtTheEnd() {
        Site site = donut();
        site.use();
        site.tics(2);
        assertEquals("NUKAGE1", site.flat(RING));

        site.ticsUntil(() -> !site.moves(RING));
        assertEquals("LAVA1", site.flat(RING));
        assertEquals(0, site.sector(RING).special);
        assertEquals("FLOOR4_8", site.flat(PILLAR));
    }

    @Test
    void pillarWithoutARingIsLeftAlone() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.room(0, 128), 0, 0, 256, 256);
        map.line(0, 64, 0, 192, LineStyle.special(9, Site.TAG));
        Site site = Site.of(map);

        assertTrue(site.use());
        assertFalse(site.moves(0));
    }

    /** Doom 1.9 follows a pointer to nowhere there. */
    @Test
    void ringAtASolidWallMovesToZero() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(Site.sector(-32, 160, "NUKAGE1", 7, 0), 0, 0, 512, 512);
        map.inner(0, MapBuilder.sector(64, 160, 0, Site.TAG), 256, 256, 320, 320);
        map.line(0, 64, 0, 192, LineStyle.special(9, Site.TAG));
        Site site = Site.of(map);
        site.world.remove(site.player.body());
        site.use();
        site.ticsUntil(() -> site.sectorThinkers() == 0);

        assertEquals(0, site.floor(0));
        assertEquals(0, site.floor(1));
    }
}
