/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Vertex;

/** Works out what a seg's record says of its direction and place. */
final class SegGeometry {

    private SegGeometry() {
    }

    /**
     * A seg with angle and offset.
     *
     * @param sideStart the vertex at which the seg's side of the linedef starts: the offset counts from it
     */
    static Seg seg(List<Vertex> vertexes, int v1, int v2, int linedef, int side, int sideStart) {
        return new Seg(v1, v2, angle(vertexes.get(v1), vertexes.get(v2)), linedef, side,
                distance(vertexes.get(sideStart), vertexes.get(v1)));
    }

    /** The direction from one point to another as an unsigned 16-bit binary angle, rounded. */
    static int angle(Vertex from, Vertex to) {
        double radians = Math.atan2((double) to.y() - from.y(), (double) to.x() - from.x());
        return (int) Math.round(radians / (2 * Math.PI) * 0x10000) & 0xFFFF;
    }

    /** The distance in map units, rounded. */
    private static int distance(Vertex from, Vertex to) {
        return (int) Math.round(Math.hypot((double) to.x() - from.x(), (double) to.y() - from.y()) / Vertex.UNIT);
    }
}
