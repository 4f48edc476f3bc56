/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.outrider.wad.build.MapBuilder;

/** A random map whose sectors follow from arithmetic: a grid of rooms, some with a triangle or pillar inside. */
final class RandomRooms {

    /** Said of places that are in the void or on a border. */
    static final int NOT_SURE = -1;

    private static final int BORDER = 1 << 14;

    private final MapBuilder map = new MapBuilder("MAP01");
    private final int[] columns;
    private final int[] rows;
    private final List<Room> rooms = new ArrayList<>();

    /** A rectangle with, perhaps, a convex area inside; {@code innerSector} is {@link #NOT_SURE} for a pillar. */
    private record Room(int left, int bottom, int right, int top, int sector, int[] inner, int innerSector) {
    }

    RandomRooms(Random random) {
        columns = edges(random);
        rows = edges(random);
        for (int i = 1; i < columns.length; i++) {
            for (int j = 1; j < rows.length; j++) {
                if (rooms.isEmpty() || random.nextInt(4) > 0) {
                    rooms.add(room(random, columns[i - 1], rows[j - 1], columns[i], rows[j]));
                }
            }
        }
    }

    private static int[] edges(Random random) {
        int[] edges = new int[2 + random.nextInt(6)];
        for (int i = 1; i < edges.length; i++) {
            edges[i] = edges[i - 1] + 40 + random.nextInt(300);
        }
        return edges;
    }

    private Room room(Random random, int left, int bottom, int right, int top) {
        int sector = map.room(MapBuilder.sector(random.nextInt(64), 128), left, bottom, right, top);
        if (random.nextInt(3) == 0) {
            return new Room(left, bottom, right, top, sector, new int[0], NOT_SURE);
        }
        // One corner on each of three inner walls: never degenerate, at any slope.
        int[] inner = {left + 8, bottom + 8 + random.nextInt(top - bottom - 16),
                left + 9 + random.nextInt(right - left - 18), top - 7, right - 8,
                bottom + 8 + random.nextInt(top - bottom - 16)};
        if (random.nextInt(4) == 0) {
            map.pillar(sector, inner);
            return new Room(left, bottom, right, top, sector, inner, NOT_SURE);
        }
        return new Room(left, bottom, right, top, sector, inner, map.inner(sector, MapBuilder.sector(8, 120), inner));
    }

    MapBuilder map() {
        return map;
    }

    int width() {
        return columns[columns.length - 1];
    }

    int height() {
        return rows[rows.length - 1];
    }

    /** The sector at a place in fixed point, {@link #NOT_SURE} in the void and within a quarter unit of a border. */
    int sectorAt(int x, int y) {
        for (Room room : rooms) {
            if (x > (room.left() << 16) + BORDER && x < (room.right() << 16) - BORDER
                    && y > (room.bottom() << 16) + BORDER && y < (room.top() << 16) - BORDER) {
                return room.inner().length == 0 ? room.sector() : besideInner(room, x, y);
            }
        }
        return NOT_SURE;
    }

    private static int besideInner(Room room, int x, int y) {
        int[] corners = room.inner();
        boolean inside = true;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            double dx = corners[next] - corners[i];
            double dy = corners[next + 1] - corners[i + 1];
            double toTheRight = ((x / 65536.0 - corners[i]) * dy - (y / 65536.0 - corners[i + 1]) * dx)
                    / Math.hypot(dx, dy);
            if (Math.abs(toTheRight) < 0.25) {
                return NOT_SURE;
            }
            inside &= toTheRight > 0;
        }
        return inside ? room.innerSector() : room.sector();
    }
}
