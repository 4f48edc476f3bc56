/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import org.outrider.wad.map.Vertex;

/**
 * A linedef seen as the infinite line that it lies on, with exact tests of where points lie.
 *
 * @param linedef  the linedef's index
 * @param x        start in map units
 * @param y        start in map units
 * @param dx       direction in map units
 * @param dy       direction in map units
 * @param carrier  number of the infinite line, the same for all linedefs that lie on it in either direction
 */
record Wall(int linedef, int x, int y, int dx, int dy, int carrier) {

    /** How near to a line, in steps of fixed point, a point counts as on it: more than rounding splits can displace. */
    private static final double TOLERANCE = 6;

    /**
     * Where a point lies: positive on the right, negative on the left, the distance times the wall's length.
     *
     * @param px fixed point
     * @param py fixed point
     */
    long cross(long px, long py) {
        return (px - ((long) x << 16)) * dy - (py - ((long) y << 16)) * dx;
    }

    /** The largest magnitude of {@link #cross} that counts as on the line. */
    long tolerance() {
        return (long) Math.ceil(TOLERANCE * Math.hypot(dx, dy));
    }

    /** Whether both run at the same slope. */
    boolean isParallelTo(Wall other) {
        return (long) dx * other.dy == (long) dy * other.dx;
    }

    /** Whether this wall, which is parallel to the other, runs the same way. */
    boolean runsAlong(Wall other) {
        return (long) dx * other.dx + (long) dy * other.dy > 0;
    }

    /** The point where this wall, which is not parallel to the other, meets the other's infinite line. */
    Vertex meet(Wall other) {
        long start = other.cross((long) x << 16, (long) y << 16);
        long end = other.cross((long) x + dx << 16, (long) y + dy << 16);
        double along = (double) start / ((double) start - end);
        return new Vertex((int) Math.round((x + dx * along) * Vertex.UNIT),
                (int) Math.round((y + dy * along) * Vertex.UNIT));
    }
}
