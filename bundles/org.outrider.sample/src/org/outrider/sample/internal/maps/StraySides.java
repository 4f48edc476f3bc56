/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** Lets sides of lines name a sector in which they do not lie. */
final class StraySides {

    private StraySides() {
    }

    /** The map with one sector on both sides of the line between two places, in map units. */
    static MapData onBothSides(MapData map, int sector, int x1, int y1, int x2, int y2) {
        List<Sidedef> sides = new ArrayList<>(map.sidedefs());
        for (Linedef line : map.linedefs()) {
            if (line.hasBack() && (joins(map, line.v1(), line.v2(), x1, y1, x2, y2)
                    || joins(map, line.v2(), line.v1(), x1, y1, x2, y2))) {
                sides.set(line.front(), in(sides.get(line.front()), sector));
                sides.set(line.back(), in(sides.get(line.back()), sector));
            }
        }
        return new MapData(map.name(), map.things(), map.linedefs(), sides, map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
    }

    private static boolean joins(MapData map, int from, int to, int x1, int y1, int x2, int y2) {
        Vertex start = map.vertexes().get(from);
        Vertex end = map.vertexes().get(to);
        return start.unitX() == x1 && start.unitY() == y1 && end.unitX() == x2 && end.unitY() == y2;
    }

    private static Sidedef in(Sidedef side, int sector) {
        return new Sidedef(side.xOffset(), side.yOffset(), side.upper(), side.lower(), side.middle(), sector);
    }
}
