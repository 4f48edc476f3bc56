/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

class MapGeometryTest {

    private final MapGeometry geometry = MapGeometry.of(Maps.twoRooms());

    @Test
    void pointsAreInTheirSectors() {
        assertEquals(0, geometry.sectorAt(128, 128));
        assertEquals(1, geometry.sectorAt(264, 128));
        assertEquals(2, geometry.sectorAt(400, 10));
    }

    @Test
    void voidIsBesideTheDoorAndOutside() {
        assertEquals(MapGeometry.VOID, geometry.sectorAt(264, 10));
        assertEquals(MapGeometry.VOID, geometry.sectorAt(-10, 128));
        assertEquals(MapGeometry.VOID, geometry.sectorAt(128, 300));
    }

    @Test
    void wherePlayersCanBeItAgreesWithTheNodes() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        MapData map = MapData.load(new WadStack(List.of(SampleIwad.open())), "MAP02");
        MapGeometry drawn = MapGeometry.of(map);
        for (int i = 0; i < 2000; i++) {
            int x = random.nextInt(map.bounds().left(), map.bounds().right());
            int y = random.nextInt(map.bounds().bottom(), map.bounds().top());
            int sector = drawn.sectorAt(x + 0.5, y + 0.5);
            if (sector != MapGeometry.VOID && !isNearALine(drawn, x, y)) {
                assertEquals(map.sectorAt(x * Vertex.UNIT + Vertex.UNIT / 2, y * Vertex.UNIT + Vertex.UNIT / 2), sector,
                        "at " + x + ", " + y);
            }
        }
    }

    private static boolean isNearALine(MapGeometry geometry, int x, int y) {
        for (int line = 0; line < geometry.lineCount(); line++) {
            if (geometry.distance(line, x, y) < 2) {
                return true;
            }
        }
        return false;
    }
}
