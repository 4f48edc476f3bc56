/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/**
 * Gives the sides of a map their textures by what the rooms are built of.
 *
 * <p>A side shows its own room's wall where it is solid; where it is open it shows the edges of the room behind.
 * Textures start where the coordinates do, so that they go on from line to line; doors, signs and switches start at
 * their own edges.
 */
final class Dresser {

    /** All textures' widths divide this. */
    private static final int WIDEST = 128;
    /** Rows of the texture of steps. */
    private static final int STEP = 16;

    private final List<Room> rooms;
    private final List<Accent> accents;

    Dresser(List<Room> rooms, List<Accent> accents) {
        this.rooms = rooms;
        this.accents = accents;
    }

    MapData dress(MapData map) {
        List<Linedef> lines = new ArrayList<>();
        List<Sidedef> sides = new ArrayList<>(map.sidedefs());
        for (Linedef line : map.linedefs()) {
            Vertex from = map.vertexes().get(line.v1());
            Vertex to = map.vertexes().get(line.v2());
            Optional<Accent> accent = accents.stream().filter(candidate -> covers(candidate, from, to)).findFirst();
            if (line.hasBack()) {
                Room front = room(map, line.front());
                Room back = room(map, line.back());
                sides.set(line.front(), open(map, line.front(), back, from, to, accent));
                sides.set(line.back(), open(map, line.back(), front, to, from, accent));
                lines.add(pegged(line, front, back));
            } else {
                Room room = room(map, line.front());
                sides.set(line.front(), solid(map.sidedefs().get(line.front()), room, from, to, accent));
                lines.add(room.wall().equals("DOORTRAK") ? with(line, Linedef.LOWER_UNPEGGED) : line);
            }
        }
        return new MapData(map.name(), map.things(), lines, sides, map.vertexes(), map.segs(), map.subsectors(),
                map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
    }

    private Room room(MapData map, int side) {
        return rooms.get(map.sidedefs().get(side).sector());
    }

    private static boolean covers(Accent accent, Vertex from, Vertex to) {
        return accent.contains(from.unitX(), from.unitY()) && accent.contains(to.unitX(), to.unitY());
    }

    private static Sidedef solid(Sidedef side, Room room, Vertex from, Vertex to, Optional<Accent> accent) {
        int start = accent.map(own -> distance(own, from)).orElseGet(() -> offset(from, to));
        return new Sidedef(start, 0, Sidedef.NO_TEXTURE, Sidedef.NO_TEXTURE,
                accent.map(Accent::texture).orElse(room.wall()), side.sector());
    }

    private Sidedef open(MapData map, int side, Room behind, Vertex from, Vertex to, Optional<Accent> accent) {
        Room room = room(map, side);
        boolean showsUpper = behind.ceiling() < room.ceiling() && !(behind.isOpen() && room.isOpen());
        boolean moves = room.isLift() || behind.isLift();
        boolean showsLower = behind.floor() > room.floor() || moves;
        boolean ownStart = behind.isShut() || !behind.lintel().equals(behind.wall());
        return new Sidedef(ownStart ? 0 : offset(from, to), 0,
                showsUpper ? behind.lintel() : Sidedef.NO_TEXTURE,
                showsLower ? riser(behind, behind.floor() - room.floor()) : Sidedef.NO_TEXTURE,
                accent.map(Accent::texture).orElse(Sidedef.NO_TEXTURE), map.sidedefs().get(side).sector());
    }

    /** What a ledge shows: the front of a step, unless it is too high for that. */
    private static String riser(Room behind, int height) {
        return behind.riser().equals("STEP1") && height > STEP ? behind.wall() : behind.riser();
    }

    /** Doors take their texture along; all other lintels go on with the wall, as do ledges of the wall's texture. */
    private static Linedef pegged(Linedef line, Room front, Room back) {
        Room lower = front.floor() < back.floor() ? front : back;
        Room higher = lower == front ? back : front;
        boolean ledge = !lower.isLift() && higher.riser().equals(lower.wall());
        Linedef hung = front.isShut() || back.isShut() ? line : with(line, Linedef.UPPER_UNPEGGED);
        return ledge ? with(hung, Linedef.LOWER_UNPEGGED) : hung;
    }

    private static Linedef with(Linedef line, int flag) {
        return new Linedef(line.v1(), line.v2(), line.flags() | flag, line.special(), line.tag(), line.front(),
                line.back());
    }

    /** The texture column at the start of a wall, by its coordinates. */
    private static int offset(Vertex from, Vertex to) {
        int dx = to.unitX() - from.unitX();
        int dy = to.unitY() - from.unitY();
        int along = Math.abs(dx) >= Math.abs(dy) ? Integer.signum(dx) * from.unitX()
                : Integer.signum(dy) * from.unitY();
        return Math.floorMod(along, WIDEST);
    }

    /** The texture column of a place on a stretch that starts with column 0. */
    private static int distance(Accent accent, Vertex from) {
        int dx = from.unitX() - accent.x1();
        int dy = from.unitY() - accent.y1();
        return (int) Math.round(Math.sqrt((double) dx * dx + dy * dy));
    }
}
