/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario.internal;

import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;

/** A scenario's map in the making: rooms with walls of a texture. */
final class Site {

    private static final int LIGHT = 192;

    private final MapBuilder map = new MapBuilder("MAP01");

    /** A room's sector from the floor at 0, with flats. */
    static Sector sector(int ceiling, String floorFlat, String ceilingFlat) {
        return new Sector(0, ceiling, floorFlat, ceilingFlat, LIGHT, 0, 0);
    }

    /** Adds a room; see {@link MapBuilder#room}. */
    int room(String wall, Sector sector, int... corners) {
        int index = map.room(sector, corners);
        paint(wall, corners);
        return index;
    }

    /** Adds a solid block within a room; see {@link MapBuilder#pillar}. */
    void block(String wall, int room, int... corners) {
        map.pillar(room, corners);
        paint(wall, corners);
    }

    private void paint(String wall, int... corners) {
        int[] all = corners.length == 4
                ? new int[] { corners[0], corners[1], corners[0], corners[3], corners[2], corners[3], corners[2],
                    corners[1] }
                : corners;
        LineStyle style = LineStyle.flags(0).withTexture(wall);
        for (int i = 0; i < all.length; i += 2) {
            int next = (i + 2) % all.length;
            map.line(all[i], all[i + 1], all[next], all[next + 1], style);
        }
    }

    Site thing(int type, int x, int y, int angle) {
        map.thing(x, y, angle, type);
        return this;
    }

    MapData build() {
        return map.build();
    }

    /** The corners of a regular polygon around the origin. */
    static int[] circle(int corners, int radius) {
        int[] points = new int[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / corners;
            points[2 * i] = (int) Math.round(radius * StrictMath.cos(angle));
            points[2 * i + 1] = (int) Math.round(radius * StrictMath.sin(angle));
        }
        return points;
    }
}
