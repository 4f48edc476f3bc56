/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.nio.ByteBuffer;
import java.util.List;

import org.outrider.wad.LumpNames;
import org.outrider.wad.MapFormat;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** Reads what was drawn from the binary lumps of a map in Doom's or Hexen's format. */
final class BinaryParts {

    private static final int THING_SIZE = 10;
    private static final int LINEDEF_SIZE = 14;
    private static final int HEXEN_THING_SIZE = 20;
    private static final int HEXEN_LINEDEF_SIZE = 16;
    private static final int SIDEDEF_SIZE = 30;
    private static final int VERTEX_SIZE = 4;
    private static final int SECTOR_SIZE = 26;
    private static final int NO_SIDE_ON_DISK = 0xFFFF;
    private static final int HEXEN_ARGUMENTS = 5;

    private static final int DOOM_LINE_FLAGS = 0x01FF;
    private static final int HEXEN_REPEATABLE = 0x0200;
    private static final int HEXEN_TRIGGER_SHIFT = 10;
    private static final int HEXEN_TRIGGER_MASK = 7;
    private static final int DOOM_THING_FLAGS = 0x000F;
    private static final int HEXEN_SINGLE_PLAYER = 0x0100;
    private static final int NOT_SINGLE = 16;

    private final MapLumps lumps;

    BinaryParts(MapLumps lumps) {
        this.lumps = lumps;
    }

    MapParts read() throws WadFormatException {
        boolean hexen = lumps.format() == MapFormat.HEXEN;
        List<Vertex> vertexes = read("VERTEXES", VERTEX_SIZE,
                (data, at, index) -> Vertex.ofUnits(data.getShort(at), data.getShort(at + 2)));
        List<Sector> sectors = read("SECTORS", SECTOR_SIZE, BinaryParts::sector);
        List<Sidedef> sidedefs = read("SIDEDEFS", SIDEDEF_SIZE,
                (data, at, index) -> sidedef(data, at, index, sectors.size()));
        List<Linedef> linedefs = read("LINEDEFS", hexen ? HEXEN_LINEDEF_SIZE : LINEDEF_SIZE, (data, at, index) -> hexen
                ? hexenLinedef(data, at, index, vertexes.size(), sidedefs.size())
                : linedef(data, at, index, vertexes.size(), sidedefs.size()));
        List<Thing> things = hexen ? read("THINGS", HEXEN_THING_SIZE, (data, at, index) -> hexenThing(data, at))
                : read("THINGS", THING_SIZE, (data, at, index) -> new Thing(data.getShort(at), data.getShort(at + 2),
                        data.getShort(at + 4), data.getShort(at + 6), unsigned(data, at + 8)));
        return new MapParts(vertexes, sectors, sidedefs, linedefs, things);
    }

    private <T> List<T> read(String lumpName, int recordSize, Records.Decoder<T> decoder) throws WadFormatException {
        int count = lumps.get(lumpName).size() / recordSize;
        if (count > MapParts.MOST_RECORDS) {
            throw lumps.error(lumpName, -1, count + " records are more than the " + MapParts.MOST_RECORDS
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
            throw lumps.error("SIDEDEFS", index, MapParts.missing("sector", sector, sectors));
        }
        return new Sidedef(data.getShort(at), data.getShort(at + 2), LumpNames.read(data, at + 4),
                LumpNames.read(data, at + 12), LumpNames.read(data, at + 20), sector);
    }

    private Linedef linedef(ByteBuffer data, int at, int index, int vertexes, int sidedefs)
            throws WadFormatException {
        return new Linedef(vertex(data, at, index, vertexes), vertex(data, at + 2, index, vertexes),
                unsigned(data, at + 4), data.getShort(at + 6), data.getShort(at + 8),
                side(data, at + 10, index, sidedefs), side(data, at + 12, index, sidedefs));
    }

    private Linedef hexenLinedef(ByteBuffer data, int at, int index, int vertexes, int sidedefs)
            throws WadFormatException {
        int flags = unsigned(data, at + 4);
        int[] arguments = new int[HEXEN_ARGUMENTS];
        for (int i = 0; i < HEXEN_ARGUMENTS; i++) {
            arguments[i] = Byte.toUnsignedInt(data.get(at + 7 + i));
        }
        HexenAction.Trigger trigger = HexenAction.Trigger.ofHexen(flags >> HEXEN_TRIGGER_SHIFT & HEXEN_TRIGGER_MASK);
        HexenAction action = new HexenAction(Byte.toUnsignedInt(data.get(at + 6)), arguments, trigger,
                (flags & HEXEN_REPEATABLE) != 0);
        return new Linedef(vertex(data, at, index, vertexes), vertex(data, at + 2, index, vertexes),
                flags & DOOM_LINE_FLAGS, action.toDoom(), action.tag(), side(data, at + 12, index, sidedefs),
                side(data, at + 14, index, sidedefs));
    }

    private static Thing hexenThing(ByteBuffer data, int at) {
        int flags = unsigned(data, at + 12);
        return new Thing(data.getShort(at + 2), data.getShort(at + 4), data.getShort(at + 8), data.getShort(at + 10),
                flags & DOOM_THING_FLAGS | ((flags & HEXEN_SINGLE_PLAYER) == 0 ? NOT_SINGLE : 0));
    }

    private int vertex(ByteBuffer data, int at, int index, int vertexes) throws WadFormatException {
        int vertex = unsigned(data, at);
        if (vertex >= vertexes) {
            throw lumps.error("LINEDEFS", index, MapParts.missing("vertex", vertex, vertexes));
        }
        return vertex;
    }

    private int side(ByteBuffer data, int at, int index, int sidedefs) throws WadFormatException {
        int side = unsigned(data, at);
        if (side == NO_SIDE_ON_DISK) {
            return Linedef.NO_SIDE;
        }
        if (side >= sidedefs) {
            throw lumps.error("LINEDEFS", index, MapParts.missing("sidedef", side, sidedefs));
        }
        return side;
    }
}
