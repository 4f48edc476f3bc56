/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Maps;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;

/** The geometry of lines. */
class MapLinesTest {

    private final MapLines lines = new MapLines(twoRooms());
    /** The opening between the rooms: it runs south, so its front is in the west. */
    private final int opening = IntStream.range(0, lines.count()).filter(line -> lines.special(line) == 1).findFirst()
            .orElseThrow();

    private static MapData twoRooms() {
        MapBuilder map = Maps.map();
        map.room(Maps.room(), 0, 0, 256, 256);
        map.room(Maps.room(), 256, 0, 512, 256);
        map.line(256, 256, 256, 0, Maps.special(1, 0));
        return map.build();
    }

    @Test
    void frontIsOnTheRight() {
        assertTrue(lines.isInFront(opening, 100, 128));
        assertFalse(lines.isInFront(opening, 300, 128));
    }

    @Test
    void squareTouchesALineThatItOverlaps() {
        assertTrue(lines.touches(opening, 245, 128, 16));
        assertTrue(lines.touches(opening, 245, 260, 16));
        assertFalse(lines.touches(opening, 236, 128, 16));
        assertFalse(lines.touches(opening, 245, 280, 16));
    }

    @Test
    void squareThatOnlyAbutsDoesNotTouch() {
        assertFalse(lines.touches(opening, 240, 128, 16));
    }

    @Test
    void lineIsCrossedWhenTheCentreChangesSides() {
        assertTrue(lines.isCrossed(opening, 250, 128, 260, 128));
        assertFalse(lines.isCrossed(opening, 240, 128, 250, 128));
    }

    @Test
    void rayMeetsTheLineHalfWay() {
        assertEquals(0.5, lines.meets(opening, 156, 128, 200, 0), 1e-9);
        assertTrue(Double.isNaN(lines.meets(opening, 156, 128, 50, 0)));
        assertTrue(Double.isNaN(lines.meets(opening, 156, 128, 0, 200)));
    }
}
