/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.LumpNames;
import org.outrider.wad.MapFormat;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapWarning;
import org.outrider.wad.map.MapWarning.Kind;
import org.outrider.wad.map.Reject;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** Reads a map's lumps, checks what they refer to, and has built anew what a game can do without on disk. */
public final class MapLoader {

    private static final int THING_SIZE = 10;
    private static final int LINEDEF_SIZE = 14;
    private static final int SIDEDEF_SIZE = 30;
    private static final int VERTEX_SIZE = 4;
    private static final int SECTOR_SIZE = 26;
    private static final int NO_SIDE_ON_DISK = 0xFFFF;
    /** What 16 bits can number. Records beyond could never be meant, and things beyond never be played. */
    private static final int MOST_RECORDS = 0x10000;

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
        List<Vertex> vertexes = read("VERTEXES", VERTEX_SIZE,
                (data, at, index) -> Vertex.ofUnits(data.getShort(at), data.getShort(at + 2)));
        List<Sector> sectors = read("SECTORS", SECTOR_SIZE, MapLoader::sector);
        List<Sidedef> sidedefs = read("SIDEDEFS", SIDEDEF_SIZE,
                (data, at, index) -> sidedef(data, at, index, sectors.size()));
        List<Linedef> linedefs = read("LINEDEFS", LINEDEF_SIZE,
                (data, at, index) -> mended(linedef(data, at, index, vertexes.size(), sidedefs.size()), index,
                        sidedefs.size()));
        if (linedefs.isEmpty()) {
            throw lumps.error("LINEDEFS", -1, "the map has no lines");
        }
        List<Thing> things = read("THINGS", THING_SIZE, (data, at, index) -> new Thing(
                data.getShort(at), data.getShort(at + 2), data.getShort(at + 4), data.getShort(at + 6),
                unsigned(data, at + 8)));
        Bsp bsp = bsp(new Geometry(vertexes, linedefs, sidedefs));
        Reject reject = reject(sectors.size());
        Blockmap blockmap = blockmap(linedefs, vertexes);
        return new MapData(lumps.name(), things, linedefs, sidedefs, bsp.vertexes(), bsp.segs(), bsp.subsectors(),
                bsp.nodes(), sectors, reject, blockmap, warnings);
    }

    private <T> List<T> read(String lumpName, int recordSize, Records.Decoder<T> decoder) throws WadFormatException {
        int count = lumps.get(lumpName).size() / recordSize;
        if (count > MOST_RECORDS) {
            throw lumps.error(lumpName, -1, count + " records are more than the " + MOST_RECORDS
                    + " that Doom's map format can count");
        }
        return Records.read(lumps, lumpName, recordSize, decoder);
    }

    private static Sector sector(ByteBuffer data, int at, int index) {
        return new Sector(data.getShort(at), data.getShort(at + 2), LumpNames.read(data, at + 4),
                LumpNames.read(data, at + 12), data.getShort(at + 20), data.getShort(at + 22),
                data.getShort(at + 24));
    }

    private Sidedef sidedef(ByteBuffer data, int at, int index, int sectors) throws WadFormatException {
        int sector = unsigned(data, at + 28);
        if (sector >= sectors) {
            throw lumps.error("SIDEDEFS", index, missing("sector", sector, sectors));
        }
        return new Sidedef(data.getShort(at), data.getShort(at + 2), LumpNames.read(data, at + 4),
                LumpNames.read(data, at + 12), LumpNames.read(data, at + 20), sector);
    }

    private Linedef linedef(ByteBuffer data, int at, int index, int vertexes, int sidedefs)
            throws WadFormatException {
        int v1 = unsigned(data, at);
        int v2 = unsigned(data, at + 2);
        if (v1 >= vertexes || v2 >= vertexes) {
            throw lumps.error("LINEDEFS", index, missing("vertex", Math.max(v1, v2), vertexes));
        }
        return new Linedef(v1, v2, unsigned(data, at + 4), data.getShort(at + 6), data.getShort(at + 8),
                side(data, at + 10, index, sidedefs), side(data, at + 12, index, sidedefs));
    }

    private int side(ByteBuffer data, int at, int index, int sidedefs) throws WadFormatException {
        int side = unsigned(data, at);
        if (side == NO_SIDE_ON_DISK) {
            return Linedef.NO_SIDE;
        }
        if (side >= sidedefs) {
            throw lumps.error("LINEDEFS", index, missing("sidedef", side, sidedefs));
        }
        return side;
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
            return NodeBuilder.build(geometry).orElseThrow(() -> lumps.error("NODES", -1, "no nodes can be built:"
                    + " the map's lines have no length, cross each other too often, or are too many for their shape"));
        }
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
            return BlockmapBuilder.build(linedefs, vertexes).orElseThrow(() -> lumps.error("BLOCKMAP", -1,
                    "no blockmap can be built: the map's lines are too many for their length"));
        }
    }

    private static String lumpOf(WadFormatException fault) {
        return fault.lump().substring(fault.lump().indexOf('/') + 1);
    }

    private static String missing(String what, int index, int count) {
        return what + " " + index + " does not exist; the map has " + count;
    }
}
