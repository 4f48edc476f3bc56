/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** A map in numbers. */
class MapSummaryTest {

    @Test
    void countsWhatThereIs() {
        MapBuilder map = new MapBuilder("E1M1");
        int room = map.room(MapBuilder.sector(0, 128), -64, -32, 512, 256);
        map.inner(room, MapBuilder.sector(8, 128, 9, 0), 64, 64, 128, 128);
        map.line(64, 64, 64, 128, LineStyle.special(11, 0));
        map.thing(0, 0, 0, 1).thing(10, 10, 0, 2014).thing(20, 10, 0, 2014);

        MapSummary summary = MapSummary.of(map.build());

        assertEquals("E1M1", summary.name());
        assertEquals(8, summary.linedefs());
        assertEquals(12, summary.sidedefs());
        assertEquals(2, summary.sectors());
        assertEquals(new BoundingBox(256, -32, -64, 512), summary.bounds());
        assertEquals(576, summary.bounds().width());
        assertEquals(288, summary.bounds().height());
        assertEquals(Map.of(1, 1, 2014, 2), summary.things());
        assertEquals(3, summary.thingCount());
        assertEquals(Map.of(11, 1), summary.lineSpecials());
        assertEquals(Map.of(9, 1), summary.sectorSpecials());
    }
}
