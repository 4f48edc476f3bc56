/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Vertex;

/** Extents of linedefs. */
public final class LineGeometry {

    private LineGeometry() {
    }

    /**
     * The smallest box around all linedefs, in map units; around the origin when there is none.
     *
     * @param linedefs lines whose vertexes are whole map units
     * @param vertexes points they refer to; others don't count
     */
    public static BoundingBox bounds(List<Linedef> linedefs, List<Vertex> vertexes) {
        return linedefs.stream().map(line -> box(vertexes.get(line.v1()), vertexes.get(line.v2())))
                .reduce(BoundingBox::union).orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static BoundingBox box(Vertex a, Vertex b) {
        return new BoundingBox(Math.max(a.unitY(), b.unitY()), Math.min(a.unitY(), b.unitY()),
                Math.min(a.unitX(), b.unitX()), Math.max(a.unitX(), b.unitX()));
    }
}
