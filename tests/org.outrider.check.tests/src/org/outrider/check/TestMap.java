/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.check.Materials.Material;
import org.outrider.engine.MapRules;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** A small map to check: built from rooms, and then spoilt line by line. */
public final class TestMap {

    private static final MapRules RULES = new ClassicEngine().mapRules();
    private static final Materials MATERIALS = Materials.of(Map.of(
            "STARTAN2", new Material(128, 128, false, 1, false, false),
            "AASTINKY", new Material(64, 64, false, 1, false, true),
            "SHORT", new Material(64, 72, false, 1, false, false),
            "GRATE", new Material(64, 128, true, 1, false, false),
            "MIXED", new Material(64, 128, false, 2, true, false),
            "PAIR", new Material(64, 128, false, 2, false, false),
            "TRIM", new Material(8, 128, false, 1, false, false),
            "BIGDOOR", new Material(128, 128, false, 1, false, false),
            "SW1TEST", new Material(64, 128, false, 1, false, false)),
            Set.of("FLOOR4_8", "CEIL3_5", "NUKAGE1", "F_SKY1", "ODD"));

    private MapData map;
    private Profile profile = Profile.VANILLA;

    private TestMap(MapData map) {
        this.map = map;
    }

    /** A map of its own making. */
    public static TestMap of(String name, Consumer<MapBuilder> rooms) {
        MapBuilder builder = new MapBuilder(name);
        rooms.accept(builder);
        return new TestMap(builder.build());
    }

    public static TestMap of(Consumer<MapBuilder> rooms) {
        return of("MAP01", rooms);
    }

    /** Two rooms of 256 by 256 side by side, the left one from (0, 0), with an opening between them at x 256. */
    public static TestMap twoRooms() {
        return of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.room(MapBuilder.sector(0, 128), 256, 0, 512, 256);
            map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        });
    }

    /** Two rooms, the right one a step of that height up. */
    public static TestMap step(int height) {
        return twoRooms().sector(1, old -> withHeights(old, height, 128 + Math.max(0, height)));
    }

    /** Two rooms with a shut door of 16 units between them: sectors 0, 1 the door, 2. */
    public static TestMap door() {
        return of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.room(MapBuilder.sector(0, 0), 256, 96, 272, 160);
            map.room(MapBuilder.sector(0, 128), 272, 0, 512, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });
    }

    /** A room with a square of 64 in its middle, from (96, 96): sectors 0 and 1. */
    public static TestMap island(int floor, int ceiling) {
        return of(map -> {
            int room = map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.inner(room, MapBuilder.sector(floor, ceiling), 96, 96, 160, 160);
            map.thing(32, 32, 0, MapBuilder.PLAYER_1_START);
        });
    }

    public static Sector withHeights(Sector old, int floor, int ceiling) {
        return new Sector(floor, ceiling, old.floorFlat(), old.ceilingFlat(), old.lightLevel(), old.special(),
                old.tag());
    }

    public static Sector withFlats(Sector old, String floor, String ceiling) {
        return new Sector(old.floorHeight(), old.ceilingHeight(), floor, ceiling, old.lightLevel(), old.special(),
                old.tag());
    }

    public TestMap sector(int number, UnaryOperator<Sector> change) {
        MapEdit edit = new MapEdit(map);
        edit.sector(number, change);
        map = edit.toData();
        return this;
    }

    public TestMap sectorSpecial(int number, int special, int tag) {
        MapEdit edit = new MapEdit(map);
        edit.sectorSpecial(number, special, tag);
        map = edit.toData();
        return this;
    }

    public TestMap line(int number, UnaryOperator<Linedef> change) {
        MapEdit edit = new MapEdit(map);
        edit.line(number, change);
        map = edit.toData();
        return this;
    }

    public TestMap special(int line, int special, int tag) {
        MapEdit edit = new MapEdit(map);
        edit.special(line, special, tag);
        map = edit.toData();
        return this;
    }

    public TestMap flags(int line, int set, int clear) {
        MapEdit edit = new MapEdit(map);
        edit.flags(line, set, clear);
        map = edit.toData();
        return this;
    }

    /** Lets both sides of a line name one sector, as mappers do for pools that are deeper than they look. */
    public TestMap bothSides(int line, int sector) {
        MapEdit edit = new MapEdit(map);
        for (int side : List.of(map.linedefs().get(line).front(), map.linedefs().get(line).back())) {
            edit.side(side, old -> new Sidedef(old.xOffset(), old.yOffset(), old.upper(), old.lower(), old.middle(),
                    sector));
        }
        map = edit.toData();
        return this;
    }

    /** Turns a line round where needed, so that its front faces a sector. */
    public TestMap facing(int line, int sector) {
        return checked().front(line) == sector ? this
                : line(line, old -> new Linedef(old.v2(), old.v1(), old.flags(), old.special(), old.tag(), old.back(),
                        old.front()));
    }

    /** All walls in one piece of floor, as by a node builder that does not part what lies nearly in line. */
    public TestMap withOneSubsector() {
        map = new MapData(map.name(), map.things(), map.linedefs(), map.sidedefs(), map.vertexes(), map.segs(),
                List.of(new Subsector(map.segs().size(), 0)), List.of(), map.sectors(), map.reject(), map.blockmap(),
                map.repairs());
        return this;
    }

    /** Textures of a side of a line: 0 the front, 1 the back. */
    public TestMap textures(int line, int side, String upper, String middle, String lower) {
        MapEdit edit = new MapEdit(map);
        edit.side(map.linedefs().get(line).side(side), old -> new Sidedef(old.xOffset(), old.yOffset(), upper, lower,
                middle, old.sector()));
        map = edit.toData();
        return this;
    }

    public TestMap offset(int line, int side, int x, int y) {
        MapEdit edit = new MapEdit(map);
        edit.side(map.linedefs().get(line).side(side), old -> new Sidedef(x, y, old.upper(), old.lower(), old.middle(),
                old.sector()));
        map = edit.toData();
        return this;
    }

    public TestMap thing(int x, int y, int type) {
        return thing(x, y, type, MapBuilder.ALL_SKILLS);
    }

    public TestMap thing(int x, int y, int type, int flags) {
        List<Thing> things = new ArrayList<>(map.things());
        things.add(new Thing(x, y, 0, type, flags));
        map = new MapData(map.name(), things, map.linedefs(), map.sidedefs(), map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
        return this;
    }

    public TestMap withoutThings() {
        map = new MapData(map.name(), List.of(), map.linedefs(), map.sidedefs(), map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
        return this;
    }

    public TestMap replace(List<Vertex> vertexes, List<Linedef> lines) {
        map = new MapData(map.name(), map.things(), lines, map.sidedefs(), vertexes, map.segs(), map.subsectors(),
                map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
        return this;
    }

    public TestMap profile(Profile other) {
        profile = other;
        return this;
    }

    public MapData data() {
        return map;
    }

    public CheckedMap checked() {
        return new CheckedMap(map, RULES, MATERIALS, profile);
    }

    public List<Finding> findings(MapCheck check) {
        return check.check(checked());
    }

    public int count(MapCheck check) {
        return findings(check).size();
    }

    /** Applies the first fix of the first finding. */
    public TestMap fixed(MapCheck check) {
        CheckedMap checked = checked();
        MapEdit edit = new MapEdit(map);
        check.fixes(checked, check.check(checked).getFirst()).getFirst().edit().accept(edit);
        map = edit.toData();
        return this;
    }

    /** The line between two points of the map, in either direction. */
    public int lineAt(int x1, int y1, int x2, int y2) {
        CheckedMap checked = checked();
        return IntStream.range(0, checked.lineCount())
                .filter(line -> isAt(checked, line, x1, y1, x2, y2) || isAt(checked, line, x2, y2, x1, y1))
                .findFirst().orElseThrow();
    }

    private static boolean isAt(CheckedMap map, int line, int x1, int y1, int x2, int y2) {
        return map.x1(line) == x1 && map.y1(line) == y1 && map.x2(line) == x2 && map.y2(line) == y2;
    }
}
