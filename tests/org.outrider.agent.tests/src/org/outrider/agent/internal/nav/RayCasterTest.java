/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Maps;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;

/** What players use and shoot. */
class RayCasterTest {

    private final MapBuilder map = Maps.map();

    /** A room, a door at x = 256..272 (line special 1 in front), and a room behind it. */
    private MapData doorway(int doorCeiling) {
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(MapBuilder.sector(0, doorCeiling), 256, 0, 272, 256);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 256, 256, 0, Maps.special(1, 0));
        return map.build();
    }

    private static int special(MapLines lines, int line) {
        return line == RayCaster.NOTHING ? 0 : lines.special(line);
    }

    @Test
    void useReachesTheFirstLineWithASpecial() {
        MapData data = doorway(128);
        MapLines lines = new MapLines(data);
        Heights heights = new SectorFacts(data, lines).initialHeights();
        RayCaster rays = new RayCaster(data, lines);

        int used = rays.firstUsed(220, 128, 284, 128, heights, lines::special);

        assertEquals(1, special(lines, used));
    }

    @Test
    void useReachesThroughLinesWithoutSpecial() {
        MapData data = doorway(128);
        MapLines lines = new MapLines(data);
        Heights heights = new SectorFacts(data, lines).initialHeights();
        RayCaster rays = new RayCaster(data, lines);

        assertEquals(1, special(lines, rays.firstUsed(300, 128, 236, 128, heights, lines::special)));
    }

    @Test
    void useDoesNotReachThroughWhatIsClosed() {
        MapData data = doorway(0);
        MapLines lines = new MapLines(data);
        Heights heights = new SectorFacts(data, lines).initialHeights();
        RayCaster rays = new RayCaster(data, lines);

        assertEquals(0, special(lines, rays.firstUsed(300, 128, 236, 128, heights, lines::special)));
    }

    @Test
    void shotsPassWhereFloorAndCeilingLeaveRoom() {
        MapData data = doorway(40);
        MapLines lines = new MapLines(data);
        Heights heights = new SectorFacts(data, lines).initialHeights();
        RayCaster rays = new RayCaster(data, lines);

        assertTrue(rays.isShotClear(100, 128, 400, 128, 36, RayCaster.NOTHING, heights));
        assertFalse(rays.isShotClear(100, 128, 400, 128, 41, RayCaster.NOTHING, heights));
    }
}
