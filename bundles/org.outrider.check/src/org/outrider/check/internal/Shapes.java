/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal;

import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;

/** Geometry of lines, boxes and sectors. */
public final class Shapes {

    private Shapes() {
    }

    /** On which side of a line a point is: positive on the left, negative on the right, 0 on it. */
    public static double side(CheckedMap map, int line, double x, double y) {
        double x1 = map.x1(line);
        double y1 = map.y1(line);
        return (map.x2(line) - x1) * (y - y1) - (map.y2(line) - y1) * (x - x1);
    }

    /**
     * Whether a line goes through the inside of a box (Doom 1.9: a body touches a line that way); touching its edge
     * does not count.
     */
    public static boolean lineTouchesBox(CheckedMap map, int line, double left, double bottom, double right,
            double top) {
        double x1 = map.x1(line);
        double y1 = map.y1(line);
        double x2 = map.x2(line);
        double y2 = map.y2(line);
        if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right || Math.max(y1, y2) <= bottom
                || Math.min(y1, y2) >= top) {
            return false;
        }
        double a = side(map, line, left, bottom);
        double b = side(map, line, left, top);
        double c = side(map, line, right, bottom);
        double d = side(map, line, right, top);
        boolean allLeft = a > 0 && b > 0 && c > 0 && d > 0;
        boolean allRight = a <= 0 && b <= 0 && c <= 0 && d <= 0;
        return !allLeft && !allRight;
    }

    /** Whether a line goes through a thing's body. */
    public static boolean lineTouchesThing(CheckedMap map, int line, PlacedThing thing) {
        double radius = thing.radius();
        return lineTouchesBox(map, line, thing.x() - radius, thing.y() - radius, thing.x() + radius,
                thing.y() + radius);
    }

    /** The distance from a point to a line in map units. */
    public static double distance(CheckedMap map, int line, double x, double y) {
        double x1 = map.x1(line);
        double y1 = map.y1(line);
        double dx = map.x2(line) - x1;
        double dy = map.y2(line) - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }

    /** The area of a sector in square map units: what its sides say, whether they are closed or not. */
    public static double area(CheckedMap map, int sector) {
        double twice = 0;
        for (int line : map.linesOf(sector)) {
            double cross = map.x1(line) * map.y2(line) - map.x2(line) * map.y1(line);
            twice += (map.back(line) == sector ? cross : 0) - (map.front(line) == sector ? cross : 0);
        }
        return Math.abs(twice) / 2;
    }

    /** The box around a sector: left, bottom, right, top. */
    public static double[] box(CheckedMap map, int sector) {
        double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
        for (int line : map.linesOf(sector)) {
            box[0] = Math.min(box[0], Math.min(map.x1(line), map.x2(line)));
            box[1] = Math.min(box[1], Math.min(map.y1(line), map.y2(line)));
            box[2] = Math.max(box[2], Math.max(map.x1(line), map.x2(line)));
            box[3] = Math.max(box[3], Math.max(map.y1(line), map.y2(line)));
        }
        return box;
    }

    /** How wide a sector is where it is measured across the direction in which it is the narrowest, in map units. */
    public static double width(CheckedMap map, int sector) {
        double narrowest = Double.MAX_VALUE;
        for (int line : map.linesOf(sector)) {
            double length = map.length(line);
            if (length > 0 && map.front(line) != map.back(line)) {
                double nx = (map.y2(line) - map.y1(line)) / length;
                double ny = -(map.x2(line) - map.x1(line)) / length;
                narrowest = Math.min(narrowest, extent(map, sector, nx, ny));
            }
        }
        return narrowest;
    }

    private static double extent(CheckedMap map, int sector, double nx, double ny) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int line : map.linesOf(sector)) {
            double a = map.x1(line) * nx + map.y1(line) * ny;
            double b = map.x2(line) * nx + map.y2(line) * ny;
            low = Math.min(low, Math.min(a, b));
            high = Math.max(high, Math.max(a, b));
        }
        return high - low;
    }

    /** The middle of a line. */
    public static double middleX(CheckedMap map, int line) {
        return (map.x1(line) + map.x2(line)) / 2;
    }

    /** The middle of a line. */
    public static double middleY(CheckedMap map, int line) {
        return (map.y1(line) + map.y2(line)) / 2;
    }
}
