/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** Takes textures away that a map should have. */
final class BareSides {

    private BareSides() {
    }

    /** The map without the textures of a step's edge. */
    static MapData withoutRisers(MapData map, int step) {
        List<Sidedef> sides = new ArrayList<>(map.sidedefs());
        for (Linedef line : map.linedefs()) {
            if (line.hasBack() && (sides.get(line.front()).sector() == step
                    || sides.get(line.back()).sector() == step)) {
                sides.set(line.front(), bare(sides.get(line.front())));
                sides.set(line.back(), bare(sides.get(line.back())));
            }
        }
        return withSides(map, sides);
    }

    /** The map without the texture of the wall from west to east that begins at a place, in map units. */
    static MapData withoutWall(MapData map, int left, int y) {
        List<Sidedef> sides = new ArrayList<>(map.sidedefs());
        for (Linedef line : map.linedefs()) {
            Vertex from = map.vertexes().get(line.v1());
            Vertex to = map.vertexes().get(line.v2());
            if (from.unitY() == y && to.unitY() == y && Math.min(from.unitX(), to.unitX()) == left) {
                Sidedef side = sides.get(line.front());
                sides.set(line.front(), new Sidedef(side.xOffset(), side.yOffset(), side.upper(), side.lower(),
                        Sidedef.NO_TEXTURE, side.sector()));
            }
        }
        return withSides(map, sides);
    }

    private static Sidedef bare(Sidedef side) {
        return new Sidedef(side.xOffset(), side.yOffset(), side.upper(), Sidedef.NO_TEXTURE, side.middle(),
                side.sector());
    }

    private static MapData withSides(MapData map, List<Sidedef> sides) {
        return new MapData(map.name(), map.things(), map.linedefs(), sides, map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
    }
}
