/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.wad.build.MapBuilder;

class FloorPolygonsTest {

    @Test
    void polygonsOfASectorHaveItsArea() throws Exception {
        MapBuilder map = Stage.room();
        int pool = map.inner(0, Stage.sector(-16, 128, "CEIL3_5"), 100, 100, 300, 100, 400, 300, 100, 300);
        Level level = new Stage(map, new ArtWad()).world().level();

        FloorPolygons polygons = new FloorPolygons(level);

        double[] areas = new double[level.sectors.size()];
        for (int i = 0; i < level.subsectorSector.length; i++) {
            areas[level.subsectorSector[i]] += area(polygons.corners(i));
        }
        assertEquals(50_000, areas[pool], 1);
        assertEquals(1024 * 1024 - 50_000, areas[0], 1);
    }

    private static double area(double[] corners) {
        double twice = 0;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            twice += corners[i] * corners[next + 1] - corners[next] * corners[i + 1];
        }
        return Math.abs(twice) / 2;
    }
}
