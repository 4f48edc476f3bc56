/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.outrider.wad.build.Edge.Point;

/** The walls of all rooms; finds where rooms meet. */
final class WallSet {

    /** Stands for the void behind a solid wall. */
    static final int VOID = -1;

    private final List<Wall> walls = new ArrayList<>();
    private final Set<Point> corners = new LinkedHashSet<>();

    private record Wall(Edge edge, int sector) {
    }

    /**
     * A line of the map.
     *
     * @param edge  from start to end
     * @param right sector on the right
     * @param left  sector on the left, or {@link WallSet#VOID}
     */
    record Line(Edge edge, int right, int left) {

        Line flipped() {
            return new Line(edge.reversed(), left, right);
        }
    }

    /** Adds a wall with its room on its right. */
    void add(Edge edge, int sector) {
        walls.add(new Wall(edge, sector));
        splitAt(edge);
    }

    /** Has walls that the ends of an edge lie on split there. */
    void splitAt(Edge edge) {
        corners.add(edge.from());
        corners.add(edge.to());
    }

    /**
     * The lines of the map, in the order in which their walls were added.
     *
     * @throws IllegalStateException when rooms overlap
     */
    List<Line> lines() {
        Map<Edge, Line> lines = new LinkedHashMap<>();
        for (Wall wall : walls) {
            for (Edge edge : split(wall.edge())) {
                join(lines, edge, wall.sector());
            }
        }
        List<Line> all = List.copyOf(lines.values());
        requireNoCrossing(all);
        return all;
    }

    private List<Edge> split(Edge edge) {
        List<Point> points = new ArrayList<>(corners.stream().filter(edge::containsWithin)
                .sorted(Comparator.comparingLong(edge::distanceTo)).toList());
        points.add(edge.to());
        List<Edge> parts = new ArrayList<>();
        Point start = edge.from();
        for (Point point : points) {
            parts.add(new Edge(start, point));
            start = point;
        }
        return parts;
    }

    private static void join(Map<Edge, Line> lines, Edge edge, int sector) {
        Line opposite = lines.get(edge.reversed());
        if (opposite != null && opposite.left() == VOID) {
            lines.put(edge.reversed(), new Line(opposite.edge(), opposite.right(), sector));
        } else if (opposite != null || lines.putIfAbsent(edge, new Line(edge, sector, VOID)) != null) {
            throw new IllegalStateException("rooms overlap: two have the line " + edge + " on the same side");
        }
    }

    private static void requireNoCrossing(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (lines.get(i).edge().crosses(lines.get(j).edge())) {
                    throw new IllegalStateException("rooms overlap: the lines " + lines.get(j).edge() + " and "
                            + lines.get(i).edge() + " cross");
                }
            }
        }
    }
}
