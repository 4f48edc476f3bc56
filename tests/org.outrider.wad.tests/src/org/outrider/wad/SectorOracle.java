/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/** Tells the sector at a place from the lines alone: by the first line that is met when going east. */
final class SectorOracle {

    /** Said of places in the void, or so near to a line that rounding may decide. */
    static final int NOT_SURE = -1;

    private static final double CLEARANCE = 1.5;

    private final double[] x1;
    private final double[] y1;
    private final double[] x2;
    private final double[] y2;
    private final int[] right;
    private final int[] left;

    SectorOracle(MapData map) {
        int count = map.linedefs().size();
        x1 = new double[count];
        y1 = new double[count];
        x2 = new double[count];
        y2 = new double[count];
        right = new int[count];
        left = new int[count];
        for (int i = 0; i < count; i++) {
            Linedef line = map.linedefs().get(i);
            Vertex from = map.vertexes().get(line.v1());
            Vertex to = map.vertexes().get(line.v2());
            x1[i] = from.unitX();
            y1[i] = from.unitY();
            x2[i] = to.unitX();
            y2[i] = to.unitY();
            right[i] = map.sidedefs().get(line.front()).sector();
            left[i] = line.hasBack() ? map.sidedefs().get(line.back()).sector() : NOT_SURE;
        }
    }

    /**
     * The sector at a place.
     *
     * @param x map units
     * @param y map units; no whole number, so that no vertex is met
     */
    int sectorAt(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        int sector = NOT_SURE;
        for (int i = 0; i < x1.length; i++) {
            if (distance(i, x, y) < CLEARANCE) {
                return NOT_SURE;
            }
            if (y1[i] > y != y2[i] > y) {
                double meets = x1[i] + (y - y1[i]) * (x2[i] - x1[i]) / (y2[i] - y1[i]);
                if (meets > x && meets < nearest) {
                    nearest = meets;
                    // Seen from the west, a line that runs down shows its right side.
                    sector = y1[i] > y2[i] ? right[i] : left[i];
                }
            }
        }
        return sector;
    }

    private double distance(int line, double x, double y) {
        double dx = x2[line] - x1[line];
        double dy = y2[line] - y1[line];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - x1[line]) * dx + (y - y1[line]) * dy) / length;
        double bounded = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(x1[line] + bounded * dx - x, y1[line] + bounded * dy - y);
    }
}
