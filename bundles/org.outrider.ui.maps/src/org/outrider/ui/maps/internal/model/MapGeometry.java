/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.List;

import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** The lines of a map in flat arrays, which drawing and pointing go through as a whole many times a second. */
public final class MapGeometry {

    /** Stands for the void beyond a one-sided line. */
    public static final int VOID = -1;

    private final float[] ends;
    private final int[] sides;
    private final BoundingBox bounds;

    private MapGeometry(float[] ends, int[] sides, BoundingBox bounds) {
        this.ends = ends;
        this.sides = sides;
        this.bounds = bounds;
    }

    /** The geometry of a map. Its bounds take the things in, which some maps place outside. */
    public static MapGeometry of(MapData map) {
        List<Linedef> lines = map.linedefs();
        float[] ends = new float[lines.size() * 4];
        int[] sides = new int[lines.size() * 2];
        for (int i = 0; i < lines.size(); i++) {
            Linedef line = lines.get(i);
            Vertex from = map.vertexes().get(line.v1());
            Vertex to = map.vertexes().get(line.v2());
            ends[i * 4] = (float) from.x() / Vertex.UNIT;
            ends[i * 4 + 1] = (float) from.y() / Vertex.UNIT;
            ends[i * 4 + 2] = (float) to.x() / Vertex.UNIT;
            ends[i * 4 + 3] = (float) to.y() / Vertex.UNIT;
            sides[i * 2] = sector(map, line.front());
            sides[i * 2 + 1] = sector(map, line.back());
        }
        BoundingBox bounds = map.bounds();
        for (Thing thing : map.things()) {
            bounds = bounds.union(new BoundingBox(thing.y(), thing.y(), thing.x(), thing.x()));
        }
        return new MapGeometry(ends, sides, bounds);
    }

    public int lineCount() {
        return sides.length / 2;
    }

    /** The smallest box around all lines and things. */
    public BoundingBox bounds() {
        return bounds;
    }

    /** Start of a line, map units. */
    public float x1(int line) {
        return ends[line * 4];
    }

    /** Start of a line, map units. */
    public float y1(int line) {
        return ends[line * 4 + 1];
    }

    /** End of a line, map units. */
    public float x2(int line) {
        return ends[line * 4 + 2];
    }

    /** End of a line, map units. */
    public float y2(int line) {
        return ends[line * 4 + 3];
    }

    /** The sector in front of a line: on its right when going from start to end. */
    public int front(int line) {
        return sides[line * 2];
    }

    /** The sector behind a line, or {@link #VOID}. */
    public int back(int line) {
        return sides[line * 2 + 1];
    }

    /** The sector that a line faces in the east, or {@link #VOID}; of no meaning for lines along the x axis. */
    public int east(int line) {
        return y2(line) > y1(line) ? front(line) : back(line);
    }

    /** Whether a line crosses the height y, counting its lower end but not its upper one. */
    public boolean crosses(int line, double y) {
        return y1(line) <= y != y2(line) <= y;
    }

    /** Where a line that is not along the x axis is at the height y. */
    public double xAt(int line, double y) {
        return x1(line) + (y - y1(line)) * (x2(line) - x1(line)) / (y2(line) - y1(line));
    }

    /** The sector at a point, or {@link #VOID}: the one that the next line in the west faces. */
    public int sectorAt(double x, double y) {
        double nearest = Double.NEGATIVE_INFINITY;
        int sector = VOID;
        for (int line = 0; line < lineCount(); line++) {
            if (crosses(line, y)) {
                double at = xAt(line, y);
                if (at <= x && at > nearest) {
                    nearest = at;
                    sector = east(line);
                }
            }
        }
        return sector;
    }

    /** How far a point is from a line, in map units. */
    public double distance(int line, double x, double y) {
        double dx = x2(line) - x1(line);
        double dy = y2(line) - y1(line);
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1(line)) * dx + (y - y1(line)) * dy) / length, 0, 1);
        return Math.hypot(x1(line) + along * dx - x, y1(line) + along * dy - y);
    }

    private static int sector(MapData map, int side) {
        return side == Linedef.NO_SIDE ? VOID : map.sidedefs().get(side).sector();
    }
}
