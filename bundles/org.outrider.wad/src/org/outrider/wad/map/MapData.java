/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import java.util.List;

import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.internal.LineGeometry;
import org.outrider.wad.map.internal.MapLoader;

/**
 * A loaded map: every index in it is valid, every list immutable.
 *
 * @param name       the map's name, such as {@code MAP01}
 * @param things     things as placed
 * @param linedefs   lines; each has a front side
 * @param sidedefs   sides of lines
 * @param vertexes   points, in fixed point; those added for segs come last
 * @param segs       pieces of sides
 * @param subsectors leaves of the node tree, at least one
 * @param nodes      the node tree, root last; empty when there is a single subsector
 * @param sectors    areas
 * @param reject     what sectors can't see each other
 * @param blockmap   which lines are where
 * @param repairs    what loading had to mend, empty for a sound map
 */
public record MapData(String name, List<Thing> things, List<Linedef> linedefs, List<Sidedef> sidedefs,
        List<Vertex> vertexes, List<Seg> segs, List<Subsector> subsectors, List<Node> nodes, List<Sector> sectors,
        Reject reject, Blockmap blockmap, List<MapWarning> repairs) {

    /** Makes the lists immutable. */
    public MapData {
        things = List.copyOf(things);
        linedefs = List.copyOf(linedefs);
        sidedefs = List.copyOf(sidedefs);
        vertexes = List.copyOf(vertexes);
        segs = List.copyOf(segs);
        subsectors = List.copyOf(subsectors);
        nodes = List.copyOf(nodes);
        sectors = List.copyOf(sectors);
        repairs = List.copyOf(repairs);
    }

    /**
     * Loads a map, building anew what is missing or broken of BLOCKMAP, REJECT and nodes.
     *
     * @param wads    where to look; the last file that has the map wins
     * @param mapName such as {@code MAP01} or {@code E1M1}, in any case
     * @throws WadFormatException when there is no such map, it is of another format (Hexen, UDMF), or its things,
     *                            lines, sides, vertexes or sectors are missing or malformed
     */
    public static MapData load(WadStack wads, String mapName) throws WadFormatException {
        return load(find(wads, mapName));
    }

    /**
     * Loads a map from its lumps; see {@link #load(WadStack, String)}.
     *
     * @throws WadFormatException when the map's format is another one, or its lumps are missing or malformed
     */
    public static MapData load(MapLumps lumps) throws WadFormatException {
        return new MapLoader(lumps).load();
    }

    /**
     * Loads the shape of a map of any format: Doom's, Hexen's or UDMF. For tools that look at a map which another
     * engine plays.
     *
     * <p>Of the other formats no more is told than Doom's has words for: actions of lines become the special of Doom
     * that does the same, or 0; vertexes lie at whole map units; what ZDoom adds (slopes, portals, scripts) is left
     * out.
     *
     * @param wads    where to look; the last file that has the map wins
     * @param mapName such as {@code MAP01} or {@code E1M1}, in any case
     * @throws WadFormatException when there is no such map, or its lumps or its text are missing or malformed
     */
    public static MapData loadShape(WadStack wads, String mapName) throws WadFormatException {
        return new MapLoader(find(wads, mapName)).loadShape();
    }

    private static MapLumps find(WadStack wads, String mapName) throws WadFormatException {
        return wads.map(mapName).orElseThrow(() -> new WadFormatException(wads.describeFiles(), mapName, -1,
                "there is no such map; there are " + (wads.mapNames().isEmpty() ? "none" : wads.mapNames())));
    }

    /**
     * The subsector that a point belongs to, by the node tree and the arithmetic of Doom 1.9. Every point belongs to
     * one, also in the void.
     *
     * @param x fixed point
     * @param y fixed point
     * @return the subsector's index
     */
    public int subsectorAt(int x, int y) {
        if (nodes.isEmpty()) {
            return 0;
        }
        int child = nodes.size() - 1;
        while (!Node.isSubsector(child)) {
            Node node = nodes.get(child);
            child = node.child(node.sideOf(x, y));
        }
        return Node.childIndex(child);
    }

    /**
     * The sector that a subsector is part of: the one that its first seg's side faces.
     *
     * @param subsector the subsector's index
     * @return the sector's index
     */
    public int sectorOfSubsector(int subsector) {
        Seg seg = segs.get(subsectors.get(subsector).firstSeg());
        return sidedefs.get(linedefs.get(seg.linedef()).side(seg.side())).sector();
    }

    /**
     * The sector that a point belongs to; see {@link #subsectorAt}.
     *
     * @param x fixed point
     * @param y fixed point
     * @return the sector's index
     */
    public int sectorAt(int x, int y) {
        return sectorOfSubsector(subsectorAt(x, y));
    }

    /** The smallest box around all linedefs, in map units. */
    public BoundingBox bounds() {
        return LineGeometry.bounds(linedefs, vertexes);
    }
}
