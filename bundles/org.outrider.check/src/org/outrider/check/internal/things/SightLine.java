/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import org.outrider.check.CheckedMap;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.Shapes;
import org.outrider.wad.map.Sector;

/** Tells whether one place can be seen from another as a map begins: through openings, over floors, under ceilings. */
final class SightLine {

    private final CheckedMap map;
    private final LineGrid grid;

    SightLine(CheckedMap map) {
        this.map = map;
        this.grid = new LineGrid(map);
    }

    /**
     * Whether anything of an upright body can be seen.
     *
     * @param z      of the eyes
     * @param bottom of the body
     * @param top    of the body
     */
    boolean isFree(double x, double y, double z, double toX, double toY, double bottom, double top) {
        double low = bottom - z;
        double high = top - z;
        for (int line : grid.near(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY))) {
            double share = crossing(line, x, y, toX, toY);
            if (share >= 0) {
                if (map.back(line) < 0) {
                    return false;
                }
                Sector front = map.sector(map.front(line));
                Sector back = map.sector(map.back(line));
                double floor = Math.max(front.floorHeight(), back.floorHeight());
                double ceiling = Math.min(front.ceilingHeight(), back.ceilingHeight());
                low = Math.max(low, (floor - z) / share);
                high = Math.min(high, (ceiling - z) / share);
                if (ceiling <= floor || low >= high) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How far along the way the line is crossed, above 0 up to 1; -1 where it is not. */
    private double crossing(int line, double x, double y, double toX, double toY) {
        double from = Shapes.side(map, line, x, y);
        double to = Shapes.side(map, line, toX, toY);
        if (from == to || from > 0 == to > 0) {
            return -1;
        }
        double share = from / (from - to);
        double atX = x + share * (toX - x);
        double atY = y + share * (toY - y);
        double along = (atX - map.x1(line)) * (map.x2(line) - map.x1(line))
                + (atY - map.y1(line)) * (map.y2(line) - map.y1(line));
        double length = map.length(line);
        return share > 0 && along >= 0 && along <= length * length ? share : -1;
    }
}
