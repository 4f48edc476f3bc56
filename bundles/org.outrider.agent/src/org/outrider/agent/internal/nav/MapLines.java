/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/** The lines of a map as columns of numbers, and the geometry of a player near a line. */
public final class MapLines {

    /** Stands for the sector behind a line that has no back. */
    public static final int NO_SECTOR = -1;

    private final double[] x;
    private final double[] y;
    private final double[] dx;
    private final double[] dy;
    private final int[] frontSector;
    private final int[] backSector;
    private final boolean[] wall;
    private final int[] special;
    private final int[] tag;

    public MapLines(MapData map) {
        List<Linedef> lines = map.linedefs();
        int count = lines.size();
        x = new double[count];
        y = new double[count];
        dx = new double[count];
        dy = new double[count];
        frontSector = new int[count];
        backSector = new int[count];
        wall = new boolean[count];
        special = new int[count];
        tag = new int[count];
        List<Vertex> vertexes = map.vertexes();
        List<Sidedef> sides = map.sidedefs();
        for (int i = 0; i < count; i++) {
            Linedef line = lines.get(i);
            Vertex from = vertexes.get(line.v1());
            Vertex to = vertexes.get(line.v2());
            x[i] = (double) from.x() / Vertex.UNIT;
            y[i] = (double) from.y() / Vertex.UNIT;
            dx[i] = (double) to.x() / Vertex.UNIT - x[i];
            dy[i] = (double) to.y() / Vertex.UNIT - y[i];
            frontSector[i] = sides.get(line.front()).sector();
            boolean open = line.hasBack() && line.has(Linedef.TWO_SIDED);
            backSector[i] = open ? sides.get(line.back()).sector() : NO_SECTOR;
            wall[i] = !open || line.has(Linedef.BLOCKING);
            special[i] = line.special();
            tag[i] = line.tag();
        }
    }

    public int count() {
        return x.length;
    }

    public double x1(int line) {
        return x[line];
    }

    public double y1(int line) {
        return y[line];
    }

    public double dx(int line) {
        return dx[line];
    }

    public double dy(int line) {
        return dy[line];
    }

    public double length(int line) {
        return Math.hypot(dx[line], dy[line]);
    }

    /** The point at a share of the way from start to end. */
    public double xAt(int line, double share) {
        return x[line] + dx[line] * share;
    }

    public double yAt(int line, double share) {
        return y[line] + dy[line] * share;
    }

    public int frontSector(int line) {
        return frontSector[line];
    }

    /** The sector behind the line, or {@link #NO_SECTOR} where nothing can pass. */
    public int backSector(int line) {
        return backSector[line];
    }

    /** True where players never get through: there is no back, or the line blocks. */
    public boolean isWall(int line) {
        return wall[line];
    }

    /** The special that the map gives the line. */
    public int special(int line) {
        return special[line];
    }

    public int tag(int line) {
        return tag[line];
    }

    /** True where the point is on the line's front, that is on the right when looking from its start to its end. */
    public boolean isInFront(int line, double px, double py) {
        return (px - x[line]) * dy[line] - (py - y[line]) * dx[line] > 0;
    }

    /** True where a square around the point touches the line. */
    public boolean touches(int line, double px, double py, double radius) {
        double from = 0;
        double to = 1;
        double rx = px - x[line];
        double ry = py - y[line];
        if (dx[line] == 0) {
            if (Math.abs(rx) >= radius) {
                return false;
            }
        } else {
            double a = (rx - radius) / dx[line];
            double b = (rx + radius) / dx[line];
            from = Math.max(from, Math.min(a, b));
            to = Math.min(to, Math.max(a, b));
        }
        if (dy[line] == 0) {
            if (Math.abs(ry) >= radius) {
                return false;
            }
        } else {
            double a = (ry - radius) / dy[line];
            double b = (ry + radius) / dy[line];
            from = Math.max(from, Math.min(a, b));
            to = Math.min(to, Math.max(a, b));
        }
        return from < to || from == to && from > 0 && to < 1;
    }

    /**
     * True where a player's step from a to b sets off what crossing the line does: the centre changes sides while the
     * body touches the line (Doom 1.9).
     */
    public boolean isCrossed(int line, double ax, double ay, double bx, double by) {
        return isInFront(line, ax, ay) != isInFront(line, bx, by) && touches(line, bx, by, Body.RADIUS);
    }

    /**
     * Where a ray meets the line, as a share of the ray's length; NaN where it does not.
     *
     * @param rayX the ray from its start to its end
     */
    public double meets(int line, double px, double py, double rayX, double rayY) {
        double cross = rayX * dy[line] - rayY * dx[line];
        if (cross == 0) {
            return Double.NaN;
        }
        double toX = x[line] - px;
        double toY = y[line] - py;
        double onRay = (toX * dy[line] - toY * dx[line]) / cross;
        double onLine = (toX * rayY - toY * rayX) / cross;
        return onRay < 0 || onRay > 1 || onLine < 0 || onLine > 1 ? Double.NaN : onRay;
    }
}
