/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;
import org.outrider.wad.build.MapBuilder;

/** Maps as lumps. */
class MapEncoderTest {

    /** A room with a slanted area inside, whose lines' continuations meet the walls between map units. */
    private static MapData slanted() {
        MapBuilder map = new MapBuilder("MAP07");
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 1000, 1000);
        map.inner(room, MapBuilder.sector(8, 128), 300, 400, 517, 811, 700, 331);
        return map.build();
    }

    @Test
    void lumpsComeInTheOrderThatGamesExpect() {
        assertEquals(List.of("MAP07", "THINGS", "LINEDEFS", "SIDEDEFS", "VERTEXES", "SEGS", "SSECTORS", "NODES",
                "SECTORS", "REJECT", "BLOCKMAP"), MapEncoder.encode(slanted()).stream().map(Entry::name).toList());
    }

    @Test
    void vertexesBetweenUnitsAreRounded() throws Exception {
        MapData built = slanted();

        MapData loaded = MapData.load(Wads.stack(MapEncoder.encode(built)), "MAP07");

        assertEquals(List.of(), loaded.repairs());
        int between = 0;
        for (int i = 0; i < built.vertexes().size(); i++) {
            Vertex exact = built.vertexes().get(i);
            Vertex rounded = loaded.vertexes().get(i);
            assertTrue(Math.abs(exact.x() - rounded.x()) <= Vertex.UNIT / 2, exact + " became " + rounded);
            assertTrue(Math.abs(exact.y() - rounded.y()) <= Vertex.UNIT / 2, exact + " became " + rounded);
            between += exact.equals(rounded) ? 0 : 1;
        }
        assertTrue(between > 0, "the map has vertexes between units");
    }

    @Test
    void tooLargeBlockmapIsLeftOutAndBuiltAnewWhenRead() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), -32_000, -32_000, 32_000, 32_000);
        List<Entry> lumps = map.lumps();

        assertEquals(0, lumps.getLast().data().length);
        MapData loaded = MapData.load(Wads.stack(lumps), "MAP01");

        assertEquals(MapWarning.Kind.BLOCKMAP_REBUILT, loaded.repairs().getFirst().kind());
        assertEquals(501, loaded.blockmap().columns());
    }

    @Test
    void moreThanTheFormatCountsIsRefused() {
        MapData map = slanted();
        MapData crowded = new MapData("MAP01", Collections.nCopies(70_000, new Thing(0, 0, 0, 1, 7)), map.linedefs(),
                map.sidedefs(), map.vertexes(), map.segs(), map.subsectors(), map.nodes(), map.sectors(),
                map.reject(), map.blockmap(), List.of());

        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class,
                () -> MapEncoder.encode(crowded));

        assertEquals("MAP01/THINGS: 70000 records are more than the 65535 that Doom's map format can count",
                fault.getMessage());
    }
}
