/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import org.outrider.check.CheckedMap;

/**
 * Tells the sector before a side by what faces it: the side that a ray from it meets first bounds the same floor.
 * Goes by lines alone, since node builders do not part walls that are nearly in line.
 */
final class FacingSector {

    /** What is nearer lies on the line itself, in map units. */
    private static final double ON_THE_LINE = 0.01;
    private static final double[] WHERE = {0.25, 0.5, 0.75};

    private final CheckedMap map;

    FacingSector(CheckedMap map) {
        this.map = map;
    }

    /** True where all of three rays from a side meet sides of other sectors than it names itself. */
    boolean denies(int line, int side) {
        int named = map.sectorOf(line, side);
        for (double where : WHERE) {
            int faced = faced(line, side, where);
            if (faced == CheckedMap.NO_SECTOR || faced == named) {
                return false;
            }
        }
        return true;
    }

    private int faced(int line, int side, double where) {
        double dx = map.x2(line) - map.x1(line);
        double dy = map.y2(line) - map.y1(line);
        double x = map.x1(line) + where * dx;
        double y = map.y1(line) + where * dy;
        // the front is to the right of a line
        double turn = side == 0 ? 1 : -1;
        double rayX = turn * dy / map.length(line);
        double rayY = -turn * dx / map.length(line);
        double nearest = Double.MAX_VALUE;
        int faced = CheckedMap.NO_SECTOR;
        for (int other = 0; other < map.lineCount(); other++) {
            if (other == line || map.front(other) == map.back(other)) {
                continue;
            }
            double wallX = map.x2(other) - map.x1(other);
            double wallY = map.y2(other) - map.y1(other);
            double across = rayX * wallY - rayY * wallX;
            double toX = map.x1(other) - x;
            double toY = map.y1(other) - y;
            double distance = (toX * wallY - toY * wallX) / across;
            double along = (toX * rayY - toY * rayX) / across;
            if (across != 0 && distance > ON_THE_LINE && distance < nearest && along >= 0 && along <= 1) {
                nearest = distance;
                faced = map.sectorOf(other, across > 0 ? 1 : 0);
            }
        }
        return faced;
    }
}
