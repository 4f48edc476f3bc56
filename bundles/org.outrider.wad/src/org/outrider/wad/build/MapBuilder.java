/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.WadWriter;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;
import org.outrider.wad.map.Reject;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.internal.BlockmapBuilder;
import org.outrider.wad.map.internal.Bsp;
import org.outrider.wad.map.internal.Geometry;
import org.outrider.wad.map.internal.NodeBuilder;

/**
 * Builds small maps from rooms, each a sector bounded by a polygon.
 *
 * <p>Where two rooms share a stretch of wall there is an opening between them; all other walls are solid. Rooms that
 * share only part of a wall are joined along that part. Coordinates are map units; corners may be listed in either
 * direction around. A map of two rooms with a door between them:
 *
 * <pre>{@code
 * MapBuilder map = new MapBuilder("MAP01");
 * map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
 * int door = map.room(MapBuilder.sector(0, 0), 256, 96, 272, 160);
 * map.room(MapBuilder.sector(0, 128), 272, 0, 512, 256);
 * map.line(256, 160, 256, 96, LineStyle.special(1, 0));
 * map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
 * MapData data = map.build();
 * }</pre>
 */
public final class MapBuilder {

    /** Editor number of the start of player 1. */
    public static final int PLAYER_1_START = 1;
    /** Thing flags: there at every skill. */
    public static final int ALL_SKILLS = 7;

    private static final String FLOOR = "FLOOR4_8";
    private static final String CEILING = "CEIL3_5";
    private static final int LIGHT = 192;

    private final String name;
    private final List<Sector> sectors = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private final WallSet walls = new WallSet();
    private final List<StyledEdge> styles = new ArrayList<>();

    /**
     * Starts an empty map.
     *
     * @param name such as {@code MAP01} or {@code E1M1}
     */
    public MapBuilder(String name) {
        this.name = name;
    }

    /** A sector with the usual flats and light, without special and tag. */
    public static Sector sector(int floorHeight, int ceilingHeight) {
        return sector(floorHeight, ceilingHeight, 0, 0);
    }

    /** A sector with the usual flats and light. */
    public static Sector sector(int floorHeight, int ceilingHeight, int special, int tag) {
        return new Sector(floorHeight, ceilingHeight, FLOOR, CEILING, LIGHT, special, tag);
    }

    /**
     * Adds a room.
     *
     * @param corners x and y of each corner in turn; two corners alone stand for the upright rectangle between them
     * @return the sector's index
     * @throws IllegalArgumentException when the corners bound no area
     */
    public int room(Sector sector, int... corners) {
        sectors.add(sector);
        int index = sectors.size() - 1;
        Edge.clockwise(corners).forEach(edge -> walls.add(edge, index));
        return index;
    }

    /**
     * Adds an area inside another one, such as a platform or a pool.
     *
     * @param outer   index of the sector around it
     * @param corners as for {@link #room}, all within the outer area
     * @return the sector's index
     */
    public int inner(int outer, Sector sector, int... corners) {
        pillar(outer, corners);
        return room(sector, corners);
    }

    /**
     * Adds a solid pillar inside an area.
     *
     * @param outer   index of the sector around it
     * @param corners as for {@link #room}, all within the outer area
     */
    public void pillar(int outer, int... corners) {
        Edge.clockwise(corners).forEach(edge -> walls.add(edge.reversed(), outer));
    }

    /**
     * Picks out a stretch of wall or opening, whose ends become vertexes, and gives it a style. Its front is then on
     * the right when going from the first point to the second, unless it is a solid wall whose room is on the left.
     */
    public MapBuilder line(int x1, int y1, int x2, int y2, LineStyle style) {
        styles.add(new StyledEdge(Edge.of(x1, y1, x2, y2), style));
        return this;
    }

    /** Adds a thing that is there at every skill. */
    public MapBuilder thing(int x, int y, int angle, int type) {
        return thing(new Thing(x, y, angle, type, ALL_SKILLS));
    }

    /** Adds a thing. */
    public MapBuilder thing(Thing thing) {
        things.add(thing);
        return this;
    }

    /**
     * Builds the map with nodes, blockmap and a reject table that rejects nothing.
     *
     * @throws IllegalStateException when rooms overlap or a picked line is no wall
     */
    public MapData build() {
        styles.forEach(styled -> walls.splitAt(styled.edge()));
        Outline outline = new Outline(walls.lines(), styles);
        Geometry geometry = new Geometry(outline.vertexes(), outline.linedefs(), outline.sidedefs());
        Bsp bsp = NodeBuilder.build(geometry)
                .orElseThrow(() -> new IllegalStateException("no nodes can be built for " + name));
        Blockmap blockmap = BlockmapBuilder.build(outline.linedefs(), outline.vertexes())
                .orElseThrow(() -> new IllegalStateException("no blockmap can be built for " + name));
        return new MapData(name, things, outline.linedefs(), outline.sidedefs(), bsp.vertexes(), bsp.segs(),
                bsp.subsectors(), bsp.nodes(), sectors,
                new Reject(sectors.size(), new byte[(int) Reject.fullSize(sectors.size())]), blockmap, List.of());
    }

    /** Builds the map and encodes it: header and lumps, ready for a {@link WadWriter}. */
    public List<WadWriter.Entry> lumps() {
        return MapEncoder.encode(build());
    }
}
