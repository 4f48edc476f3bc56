/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import org.outrider.wad.map.Vertex;

/**
 * A seg in the making: a stretch of one side of a wall.
 *
 * @param wall the wall, in the direction of its linedef
 * @param side 0 along the linedef's front, 1 along its back
 * @param v1   index of the start vertex; the sector is on the right
 * @param v2   index of the end vertex
 * @param from the start vertex
 * @param to   the end vertex
 */
record Piece(Wall wall, int side, int v1, int v2, Vertex from, Vertex to) {

    /** Where a piece lies against a partition. */
    enum Place {
        RIGHT, LEFT, ACROSS
    }

    /**
     * Where this piece lies against a partition that runs along another piece.
     *
     * @param partition the wall that the partition runs along
     * @param reversed  whether the partition runs against the wall's direction
     * @param tolerance the partition's {@link Wall#tolerance()}
     */
    Place place(Wall partition, boolean reversed, long tolerance) {
        if (wall.carrier() == partition.carrier()) {
            boolean along = wall.runsAlong(partition) ^ side == 1;
            return along ^ reversed ? Place.RIGHT : Place.LEFT;
        }
        long start = partition.cross(from.x(), from.y());
        long end = partition.cross(to.x(), to.y());
        if (reversed) {
            start = -start;
            end = -end;
        }
        boolean across = start > tolerance && end < -tolerance || start < -tolerance && end > tolerance;
        if (across && !wall.isParallelTo(partition)) {
            return Place.ACROSS;
        }
        return start + end >= 0 ? Place.RIGHT : Place.LEFT;
    }
}
