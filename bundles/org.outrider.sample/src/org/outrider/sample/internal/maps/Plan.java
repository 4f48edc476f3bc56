/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/**
 * A map in the making: rooms and what is in them.
 *
 * <p>Corners are x and y in turn, in map units; two corners stand for an upright rectangle. Lines are given so that
 * what looks at them or acts on them is on their right.
 */
final class Plan {

    private final MapBuilder builder;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Accent> accents = new ArrayList<>();

    /** An empty map of that name. */
    Plan(String name) {
        builder = new MapBuilder(name);
    }

    /** The corners of a rectangle whose own corners are cut off at so many units along each edge. */
    static int[] octagon(int left, int bottom, int right, int top, int cut) {
        return new int[] { left + cut, bottom, right - cut, bottom, right, bottom + cut, right, top - cut, right - cut,
                top, left + cut, top, left, top - cut, left, bottom + cut };
    }

    /** Adds a room; where it shares walls with others there are openings. */
    int room(Room room, int... corners) {
        rooms.add(room);
        return builder.room(room.sector(), corners);
    }

    /** Adds an area within another one. */
    int inside(int outer, Room room, int... corners) {
        rooms.add(room);
        return builder.inner(outer, room.sector(), corners);
    }

    /** Adds a solid pillar with eight corners. */
    void pillar(int outer, String texture, int centerX, int centerY, int radius) {
        int[] corners = octagon(centerX - radius, centerY - radius, centerX + radius, centerY + radius, radius / 2);
        builder.pillar(outer, corners);
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            accents.add(new Accent(corners[i], corners[i + 1], corners[next], corners[next + 1], texture));
        }
    }

    /** Gives a stretch of wall another texture. */
    void face(String texture, int x1, int y1, int x2, int y2) {
        line(texture, LineStyle.flags(Linedef.LOWER_UNPEGGED), x1, y1, x2, y2);
    }

    /** Makes a stretch of wall a switch. */
    void lever(String texture, int special, int tag, int x1, int y1, int x2, int y2) {
        line(texture, LineStyle.special(special, tag).withFlags(Linedef.LOWER_UNPEGGED), x1, y1, x2, y2);
    }

    /** Makes an opening act when it is crossed or used from its right. */
    void trigger(int special, int tag, int x1, int y1, int x2, int y2) {
        builder.line(x1, y1, x2, y2, LineStyle.special(special, tag));
    }

    /** Closes an opening with a grating that bullets, but no bodies, pass. */
    void grating(String texture, int x1, int y1, int x2, int y2) {
        line(texture, LineStyle.flags(Linedef.BLOCKING | Linedef.LOWER_UNPEGGED), x1, y1, x2, y2);
    }

    /**
     * Adds a passage of three equal parts, the middle one a door.
     *
     * @param jamb    what is before and behind the door
     * @param face    texture of the door
     * @param special what the door's two sides do when they are used, 0 for a door that is worked from elsewhere
     * @param tag     what lines mean the door by
     * @param left    western edge; one walks along the rectangle's shorter side
     * @param bottom  southern edge
     * @param right   eastern edge
     * @param top     northern edge
     */
    void doorway(Room jamb, String face, int special, int tag, int left, int bottom, int right, int top) {
        Room door = jamb.heights(jamb.floor(), jamb.floor()).walls("DOORTRAK").lintel(face).tag(tag).special(0);
        LineStyle style = LineStyle.special(special, 0);
        if (right - left < top - bottom) {
            int part = (right - left) / 3;
            room(jamb, left, bottom, left + part, top);
            door(door, style, left + part, bottom, right - part, top);
            room(jamb, right - part, bottom, right, top);
        } else {
            int part = (top - bottom) / 3;
            room(jamb, left, bottom, right, bottom + part);
            door(door, style, left, bottom + part, right, top - part);
            room(jamb, left, top - part, right, top);
        }
    }

    /** Adds a door alone, whose two sides have a style; see {@link #doorway}. */
    void door(Room door, LineStyle style, int left, int bottom, int right, int top) {
        room(door, left, bottom, right, top);
        if (right - left < top - bottom) {
            builder.line(left, top, left, bottom, style);
            builder.line(right, bottom, right, top, style);
        } else {
            builder.line(left, bottom, right, bottom, style);
            builder.line(right, top, left, top, style);
        }
    }

    /** Adds a thing. */
    void thing(int type, int x, int y, int angle, int flags) {
        builder.thing(new Thing(x, y, angle, type, flags));
    }

    /** Adds a thing that is there at every skill. */
    void thing(int type, int x, int y) {
        thing(type, x, y, 0, Types.ALWAYS);
    }

    /** The finished map. */
    MapData build() {
        return new Dresser(rooms, accents).dress(builder.build());
    }

    private void line(String texture, LineStyle style, int x1, int y1, int x2, int y2) {
        builder.line(x1, y1, x2, y2, style);
        accents.add(new Accent(x1, y1, x2, y2, texture));
    }
}
