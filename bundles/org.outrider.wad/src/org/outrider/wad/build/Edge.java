/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import java.util.ArrayList;
import java.util.List;

/** A directed stretch between two different points in map units; what it bounds lies on its right. */
record Edge(Point from, Point to) {

    /** A place in map units. */
    record Point(int x, int y) {

        Point {
            if (x != (short) x || y != (short) y) {
                throw new IllegalArgumentException("(" + x + ", " + y + ") is outside of what a map can hold");
            }
        }

        @Override
        public String toString() {
            return "(" + x + ", " + y + ")";
        }
    }

    Edge {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a line from " + from + " to itself");
        }
    }

    static Edge of(int x1, int y1, int x2, int y2) {
        return new Edge(new Point(x1, y1), new Point(x2, y2));
    }

    /**
     * The edges of a polygon, clockwise, so that its inside is on their right.
     *
     * @param corners x and y of each corner; two corners stand for the upright rectangle between them
     */
    static List<Edge> clockwise(int... corners) {
        List<Point> points = points(corners);
        long area = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            area += (long) a.x() * b.y() - (long) b.x() * a.y();
        }
        if (area == 0) {
            throw new IllegalArgumentException("the corners " + points + " bound no area");
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Edge edge = new Edge(points.get(i), points.get((i + 1) % points.size()));
            edges.add(area < 0 ? edge : edge.reversed());
        }
        return edges;
    }

    private static List<Point> points(int... corners) {
        if (corners.length % 2 != 0 || corners.length < 4) {
            throw new IllegalArgumentException(corners.length + " numbers are not x and y of two or more corners");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(new Point(corners[i], corners[i + 1]));
        }
        if (points.size() == 2) {
            points.add(1, new Point(corners[0], corners[3]));
            points.add(new Point(corners[2], corners[1]));
        }
        return points;
    }

    Edge reversed() {
        return new Edge(to, from);
    }

    /** Twice the area of the triangle with a point: positive when the point is on the left. */
    private long turn(Point point) {
        return (long) (to.x() - from.x()) * (point.y() - from.y())
                - (long) (to.y() - from.y()) * (point.x() - from.x());
    }

    /** Whether a point lies on the edge, ends included. */
    boolean contains(Point point) {
        return turn(point) == 0 && between(from.x(), to.x(), point.x()) && between(from.y(), to.y(), point.y());
    }

    /** Whether a point lies on the edge, but is none of its ends. */
    boolean containsWithin(Point point) {
        return contains(point) && !point.equals(from) && !point.equals(to);
    }

    /** Whether the edges cross at a point that is an end of neither. */
    boolean crosses(Edge other) {
        return Long.signum(turn(other.from)) * Long.signum(turn(other.to)) < 0
                && Long.signum(other.turn(from)) * Long.signum(other.turn(to)) < 0;
    }

    /** Whether this edge, which is collinear with the other, runs the same way. */
    boolean runsAlong(Edge other) {
        return (long) (to.x() - from.x()) * (other.to.x() - other.from.x())
                + (long) (to.y() - from.y()) * (other.to.y() - other.from.y()) > 0;
    }

    /** The square of the distance from the start to a point. */
    long distanceTo(Point point) {
        long dx = (long) point.x() - from.x();
        long dy = (long) point.y() - from.y();
        return dx * dx + dy * dy;
    }

    private static boolean between(int a, int b, int value) {
        return value >= Math.min(a, b) && value <= Math.max(a, b);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
