/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;

/**
 * The shape of each subsector in map units, worked out once for a level.
 *
 * <p>Segs do not go all the way around a subsector: the rest of its border are partition lines. So the map's bounding
 * box is cut by all partition lines on the way to the subsector, and then by its segs.
 */
final class FloorPolygons {

    private static final int MARGIN = 64;
    private static final double[] NOTHING = {};

    private final Level level;
    /** Corners of each subsector, x and y in turn; empty where nothing is left of it or no node leads to it. */
    private final double[][] corners;

    /** Middle of each subsector's bounding box, and half of that box's diagonal. */
    private final double[] middleX;
    private final double[] middleY;
    private final double[] radius;

    /** A part of the map that hangs below a node's child. */
    private record Part(int child, double[] corners) {
    }

    FloorPolygons(Level level) {
        this.level = level;
        int subsectors = level.subsectorSector.length;
        corners = new double[subsectors][];
        Arrays.fill(corners, NOTHING);
        middleX = new double[subsectors];
        middleY = new double[subsectors];
        radius = new double[subsectors];
        Deque<Part> parts = new ArrayDeque<>();
        int root = level.nodeX.length - 1;
        parts.push(new Part(root < 0 ? Level.SUBSECTOR_BIT : root, bounds()));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            int child = part.child();
            if (child < 0) {
                int subsector = child & ~Level.SUBSECTOR_BIT;
                corners[subsector] = cutBySegs(subsector, part.corners());
                bound(subsector);
            } else {
                double x = Fixed.toDouble(level.nodeX[child]);
                double y = Fixed.toDouble(level.nodeY[child]);
                double dx = Fixed.toDouble(level.nodeDx[child]);
                double dy = Fixed.toDouble(level.nodeDy[child]);
                parts.push(new Part(level.nodeRight[child], rightOf(part.corners(), x, y, dx, dy)));
                parts.push(new Part(level.nodeLeft[child], rightOf(part.corners(), x, y, -dx, -dy)));
            }
        }
    }

    private void bound(int subsector) {
        double[] polygon = corners[subsector];
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (int i = 0; i < polygon.length; i += 2) {
            left = Math.min(left, polygon[i]);
            right = Math.max(right, polygon[i]);
            bottom = Math.min(bottom, polygon[i + 1]);
            top = Math.max(top, polygon[i + 1]);
        }
        if (polygon.length > 0) {
            middleX[subsector] = (left + right) / 2;
            middleY[subsector] = (bottom + top) / 2;
            radius[subsector] = Math.hypot(right - left, top - bottom) / 2;
        }
    }

    /** Middle of the box around a subsector, in map units. */
    double middleX(int subsector) {
        return middleX[subsector];
    }

    double middleY(int subsector) {
        return middleY[subsector];
    }

    /** Distance from that middle to the corners of the box. */
    double radius(int subsector) {
        return radius[subsector];
    }

    /** Corners of a subsector, x and y in turn, in map units; not to be changed. */
    double[] corners(int subsector) {
        return corners[subsector];
    }

    private double[] bounds() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Line line : level.lines) {
            left = Math.min(left, Fixed.toDouble(line.left) - MARGIN);
            right = Math.max(right, Fixed.toDouble(line.right) + MARGIN);
            bottom = Math.min(bottom, Fixed.toDouble(line.bottom) - MARGIN);
            top = Math.max(top, Fixed.toDouble(line.top) + MARGIN);
        }
        return new double[] { left, top, right, top, right, bottom, left, bottom };
    }

    private double[] cutBySegs(int subsector, double[] polygon) {
        double[] rest = polygon;
        int first = level.subsectorFirstSeg[subsector];
        for (int seg = first; seg < first + level.subsectorSegCount[subsector]; seg++) {
            double x = Fixed.toDouble(level.segX1[seg]);
            double y = Fixed.toDouble(level.segY1[seg]);
            rest = rightOf(rest, x, y, Fixed.toDouble(level.segX2[seg]) - x, Fixed.toDouble(level.segY2[seg]) - y);
        }
        return rest;
    }

    /** The part of a convex polygon on the right of a line. */
    private static double[] rightOf(double[] polygon, double x, double y, double dx, double dy) {
        double[] rest = new double[polygon.length + 4];
        int used = 0;
        for (int i = 0; i < polygon.length; i += 2) {
            int next = (i + 2) % polygon.length;
            double here = dx * (polygon[i + 1] - y) - dy * (polygon[i] - x);
            double there = dx * (polygon[next + 1] - y) - dy * (polygon[next] - x);
            if (here <= 0) {
                rest[used++] = polygon[i];
                rest[used++] = polygon[i + 1];
            }
            if (here < 0 && there > 0 || here > 0 && there < 0) {
                double at = here / (here - there);
                rest[used++] = polygon[i] + at * (polygon[next] - polygon[i]);
                rest[used++] = polygon[i + 1] + at * (polygon[next + 1] - polygon[i + 1]);
            }
        }
        return Arrays.copyOf(rest, used);
    }
}
