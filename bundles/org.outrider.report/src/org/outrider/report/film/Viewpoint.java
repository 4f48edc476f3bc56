/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.film;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.outrider.analysis.Place;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Vertex;

/**
 * Where a player stands to look at a place: some steps away from it, with no wall in between.
 *
 * @param x     map units
 * @param y     map units
 * @param angle where to look, in degrees: 0 is east, 90 north
 */
public record Viewpoint(double x, double y, double angle) {

    private static final int DIRECTIONS = 16;
    /** How far away to stand where there is room. */
    private static final double WANTED = 176;
    /** Far enough not to look for a better direction. */
    private static final double ENOUGH = 96;
    /** Too near to see anything. */
    private static final double LEAST = 24;
    /** How far from the wall behind. */
    private static final double BACK_ROOM = 24;
    /** How far before the place the free room begins: on a wall, it lies on that itself. */
    private static final double NUDGE = 2;
    /** What a player needs to fit through, and to see through from where a player stands. */
    private static final int OPENING = 56;
    /** From farther below a floor, nothing of it is seen: eyes are 41 above the ground. */
    private static final int STEP = 40;

    /** A direction with the room that there is from the place. */
    private record Way(double dx, double dy, double room) {
    }

    /**
     * Finds it; before a line that the place names, rather than beside it.
     *
     * @return empty where the place lies within walls
     */
    public static Optional<Viewpoint> on(MapData map, Place place) {
        List<Way> ways = new ArrayList<>();
        for (double direction : directions(map, place)) {
            double dx = Math.cos(direction);
            double dy = Math.sin(direction);
            ways.add(new Way(dx, dy, room(map, place, dx, dy)));
            if (ways.getLast().room() >= ENOUGH) {
                break;
            }
        }
        return ways.stream().max(Comparator.comparingDouble(Way::room)).filter(way -> way.room() >= LEAST)
                .map(way -> new Viewpoint(place.x() + way.dx() * way.room(), place.y() + way.dy() * way.room(),
                        Math.toDegrees(Math.atan2(-way.dy(), -way.dx()))));
    }

    /** The directions to step back in, the best first: straight from the line's front, more and more askew. */
    private static List<Double> directions(MapData map, Place place) {
        double first = place.lines().stream().filter(line -> line < map.linedefs().size())
                .mapToDouble(line -> front(map, map.linedefs().get(line))).findFirst().orElse(0);
        List<Double> directions = new ArrayList<>();
        for (int i = 0; i <= DIRECTIONS / 2; i++) {
            double turn = 2 * Math.PI * i / DIRECTIONS;
            directions.add(first + turn);
            directions.add(first - turn);
        }
        return directions;
    }

    /** The direction in which a line's front faces. */
    private static double front(MapData map, Linedef line) {
        Vertex a = map.vertexes().get(line.v1());
        Vertex b = map.vertexes().get(line.v2());
        return Math.atan2(a.unitX() - (double) b.unitX(), b.unitY() - (double) a.unitY());
    }

    /** How far one can step back from the place, at most {@link #WANTED}. */
    private static double room(MapData map, Place place, double dx, double dy) {
        double nearest = Double.POSITIVE_INFINITY;
        // beyond all walls there is nothing to stand on, nor where walls are seen from behind
        boolean inVoid = true;
        for (Linedef line : map.linedefs()) {
            Vertex a = map.vertexes().get(line.v1());
            Vertex b = map.vertexes().get(line.v2());
            double ex = b.unitX() - (double) a.unitX();
            double ey = b.unitY() - (double) a.unitY();
            double across = dx * ey - dy * ex;
            double px = a.unitX() - place.x();
            double py = a.unitY() - place.y();
            double distance = (px * ey - py * ex) / across;
            double along = (px * dy - py * dx) / across;
            if (across != 0 && distance > NUDGE && distance < nearest && along >= 0 && along <= 1
                    && blocks(map, line)) {
                nearest = distance;
                inVoid = !line.hasBack() && across > 0;
            }
        }
        return inVoid ? 0 : Math.min(WANTED, nearest - BACK_ROOM);
    }

    private static boolean blocks(MapData map, Linedef line) {
        if (!line.hasBack() || line.front() == Linedef.NO_SIDE) {
            return true;
        }
        Sector front = map.sectors().get(map.sidedefs().get(line.front()).sector());
        Sector back = map.sectors().get(map.sidedefs().get(line.back()).sector());
        return Math.abs(front.floorHeight() - back.floorHeight()) > STEP
                || Math.min(front.ceilingHeight(), back.ceilingHeight())
                        - Math.max(front.floorHeight(), back.floorHeight()) < OPENING;
    }
}
