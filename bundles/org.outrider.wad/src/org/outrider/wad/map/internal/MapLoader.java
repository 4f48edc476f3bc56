/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.MapFormat;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapWarning;
import org.outrider.wad.map.MapWarning.Kind;
import org.outrider.wad.map.Reject;
import org.outrider.wad.map.Vertex;

/** Reads a map's lumps, checks what they refer to, and has built anew what a game can do without on disk. */
public final class MapLoader {

    private final MapLumps lumps;
    private final List<MapWarning> warnings = new ArrayList<>();

    /** Prepares to load one map, once. */
    public MapLoader(MapLumps lumps) {
        this.lumps = lumps;
    }

    /**
     * Loads the map.
     *
     * @throws WadFormatException when its format is not Doom's, or what can't be built anew is missing or malformed
     */
    public MapData load() throws WadFormatException {
        if (lumps.format() != MapFormat.DOOM) {
            throw lumps.error(lumps.format() == MapFormat.UDMF ? "TEXTMAP" : "BEHAVIOR", -1, "the map is in "
                    + lumps.format().label() + " format; only maps in Doom format can be read");
        }
        return loadShape();
    }

    /**
     * Loads a map of any format.
     *
     * @throws WadFormatException when what can't be built anew is missing or malformed
     */
    public MapData loadShape() throws WadFormatException {
        boolean text = lumps.format() == MapFormat.UDMF;
        MapParts parts = text ? TextParts.read(lumps) : new BinaryParts(lumps).read();
        if (parts.linedefs().isEmpty()) {
            throw lumps.error(text ? "TEXTMAP" : "LINEDEFS", -1, "the map has no lines");
        }
        List<Linedef> linedefs = new ArrayList<>(parts.linedefs().size());
        for (Linedef line : parts.linedefs()) {
            linedefs.add(mended(line, linedefs.size(), parts.sidedefs().size()));
        }
        Geometry geometry = new Geometry(parts.vertexes(), linedefs, parts.sidedefs());
        Bsp bsp = text ? built(geometry) : bsp(geometry);
        Reject reject = text ? new Reject(parts.sectors().size(), new byte[0]) : reject(parts.sectors().size());
        Blockmap blockmap = text ? builtBlockmap(linedefs, parts.vertexes()) : blockmap(linedefs, parts.vertexes());
        return new MapData(lumps.name(), parts.things(), linedefs, parts.sidedefs(), bsp.vertexes(), bsp.segs(),
                bsp.subsectors(), bsp.nodes(), parts.sectors(), reject, blockmap, warnings);
    }

    /** Gives a line without front side one, as Boom's loaders do, since every engine relies on it. */
    private Linedef mended(Linedef line, int index, int sidedefs) throws WadFormatException {
        if (line.front() != Linedef.NO_SIDE) {
            return line;
        }
        if (sidedefs == 0) {
            throw lumps.error("LINEDEFS", index, "the line has no front sidedef and the map has no sidedef at all");
        }
        int front = line.hasBack() ? line.back() : 0;
        warnings.add(new MapWarning(Kind.FRONT_SIDE_MISSING, "LINEDEFS", index,
                "the line has no front sidedef; sidedef " + front + " is used"));
        return new Linedef(line.v1(), line.v2(), line.flags(), line.special(), line.tag(), front, line.back());
    }

    private Bsp bsp(Geometry geometry) throws WadFormatException {
        try {
            return new BspReader(lumps, geometry).read();
        } catch (WadFormatException broken) {
            warnings.add(new MapWarning(Kind.NODES_REBUILT, lumpOf(broken), (int) broken.index(),
                    broken.reason() + "; the nodes were built anew"));
            return built(geometry);
        }
    }

    private Bsp built(Geometry geometry) throws WadFormatException {
        return NodeBuilder.build(geometry).orElseThrow(() -> lumps.error("NODES", -1, "no nodes can be built:"
                + " the map's lines have no length, cross each other too often, or are too many for their shape"));
    }

    private Reject reject(int sectors) {
        byte[] bits = lumps.find("REJECT").map(Lump::bytes).orElse(new byte[0]);
        long needed = Reject.fullSize(sectors);
        if (bits.length < needed) {
            warnings.add(new MapWarning(Kind.REJECT_INCOMPLETE, "REJECT", -1, "the lump has " + bits.length + " of "
                    + needed + " bytes; what is missing rejects nothing"));
        }
        return new Reject(sectors, bits);
    }

    private Blockmap blockmap(List<Linedef> linedefs, List<Vertex> vertexes) throws WadFormatException {
        try {
            return new BlockmapReader(lumps, linedefs.size()).read();
        } catch (WadFormatException broken) {
            warnings.add(new MapWarning(Kind.BLOCKMAP_REBUILT, "BLOCKMAP", (int) broken.index(),
                    broken.reason() + "; it was built anew"));
            return builtBlockmap(linedefs, vertexes);
        }
    }

    private Blockmap builtBlockmap(List<Linedef> linedefs, List<Vertex> vertexes) throws WadFormatException {
        return BlockmapBuilder.build(linedefs, vertexes).orElseThrow(() -> lumps.error("BLOCKMAP", -1,
                "no blockmap can be built: the map's lines are too many for their length"));
    }

    private static String lumpOf(WadFormatException fault) {
        return fault.lump().substring(fault.lump().indexOf('/') + 1);
    }
}
