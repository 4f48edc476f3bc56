/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Vertex;

/** Works out what a seg's record says of its direction and place. */
final class SegGeometry {

    private SegGeometry() {
    }

    /**
     * A seg with angle and offset.
     *
     * @param vertexes   points that the seg and the linedef refer to
     * @param linedefs   the map's lines
     * @param lineNumber the seg's line
     * @param side       0 for a seg along the line's front, 1 along its back
     */
    static Seg seg(List<Vertex> vertexes, List<Linedef> linedefs, int v1, int v2, int lineNumber, int side) {
        Linedef line = linedefs.get(lineNumber);
        Vertex start = vertexes.get(side == 0 ? line.v1() : line.v2());
        Vertex end = vertexes.get(side == 0 ? line.v2() : line.v1());
        return new Seg(v1, v2, angle(start, end), lineNumber, side, distance(start, vertexes.get(v1)));
    }

    /** The direction from one point to another as an unsigned 16-bit binary angle, rounded. */
    private static int angle(Vertex from, Vertex to) {
        double radians = Math.atan2((double) to.y() - from.y(), (double) to.x() - from.x());
        return (int) Math.round(radians / (2 * Math.PI) * 0x10000) & 0xFFFF;
    }

    /** The distance in map units, rounded. */
    private static int distance(Vertex from, Vertex to) {
        return (int) Math.round(Math.hypot((double) to.x() - from.x(), (double) to.y() - from.y()) / Vertex.UNIT);
    }
}
