/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.BiConsumer;

import org.outrider.wad.LumpNames;
import org.outrider.wad.WadWriter;

/**
 * Turns a map into the lumps of Doom's format.
 *
 * <p>Vertexes that a node builder put between map units are rounded, as the format demands. A blockmap that is too
 * large for the format's 16-bit offsets is left empty, upon which games and this bundle build it anew.
 */
public final class MapEncoder {

    private static final int LARGEST_COUNT = 0xFFFF;
    private static final int LARGEST_TREE = 0x8000;
    private static final int NO_SIDE_ON_DISK = 0xFFFF;
    private static final int SUBSECTOR_ON_DISK = 0x8000;

    private final MapData map;

    private MapEncoder(MapData map) {
        this.map = map;
    }

    /**
     * Encodes a map: its header and its ten lumps in the order that games expect.
     *
     * @throws IllegalArgumentException when the map has more of something than the format can count
     */
    public static List<WadWriter.Entry> encode(MapData map) {
        return new MapEncoder(map).encode();
    }

    private List<WadWriter.Entry> encode() {
        return List.of(WadWriter.Entry.marker(map.name()),
                lump("THINGS", 10, map.things(), LARGEST_COUNT, MapEncoder::thing),
                lump("LINEDEFS", 14, map.linedefs(), LARGEST_COUNT, MapEncoder::linedef),
                lump("SIDEDEFS", 30, map.sidedefs(), LARGEST_COUNT, MapEncoder::sidedef),
                lump("VERTEXES", 4, map.vertexes(), LARGEST_COUNT, MapEncoder::vertex),
                lump("SEGS", 12, map.segs(), LARGEST_COUNT, MapEncoder::seg),
                lump("SSECTORS", 4, map.subsectors(), LARGEST_TREE, MapEncoder::subsector),
                lump("NODES", 28, map.nodes(), LARGEST_TREE, MapEncoder::node),
                lump("SECTORS", 26, map.sectors(), LARGEST_COUNT, MapEncoder::sector),
                new WadWriter.Entry("REJECT", map.reject().toBytes()),
                new WadWriter.Entry("BLOCKMAP", blockmap(map.blockmap())));
    }

    private <T> WadWriter.Entry lump(String name, int recordSize, List<T> records, int most,
            BiConsumer<ByteBuffer, T> writer) {
        if (records.size() > most) {
            throw new IllegalArgumentException(map.name() + "/" + name + ": " + records.size()
                    + " records are more than the " + most + " that Doom's map format can count");
        }
        ByteBuffer lump = ByteBuffer.allocate(records.size() * recordSize).order(ByteOrder.LITTLE_ENDIAN);
        records.forEach(element -> writer.accept(lump, element));
        return new WadWriter.Entry(name, lump.array());
    }

    private static void thing(ByteBuffer lump, Thing thing) {
        shorts(lump, thing.x(), thing.y(), thing.angle(), thing.type(), thing.flags());
    }

    private static void linedef(ByteBuffer lump, Linedef line) {
        shorts(lump, line.v1(), line.v2(), line.flags(), line.special(), line.tag(), sideOnDisk(line.front()),
                sideOnDisk(line.back()));
    }

    private static int sideOnDisk(int side) {
        return side == Linedef.NO_SIDE ? NO_SIDE_ON_DISK : side;
    }

    private static void sidedef(ByteBuffer lump, Sidedef side) {
        shorts(lump, side.xOffset(), side.yOffset());
        names(lump, side.upper(), side.lower(), side.middle());
        shorts(lump, side.sector());
    }

    private static void vertex(ByteBuffer lump, Vertex vertex) {
        shorts(lump, rounded(vertex.x()), rounded(vertex.y()));
    }

    private static int rounded(int fixed) {
        return (int) ((long) fixed + Vertex.UNIT / 2 >> 16);
    }

    private static void seg(ByteBuffer lump, Seg seg) {
        shorts(lump, seg.v1(), seg.v2(), seg.angle(), seg.linedef(), seg.side(), seg.offset());
    }

    private static void subsector(ByteBuffer lump, Subsector subsector) {
        shorts(lump, subsector.segCount(), subsector.firstSeg());
    }

    private static void node(ByteBuffer lump, Node node) {
        shorts(lump, node.x(), node.y(), node.dx(), node.dy());
        box(lump, node.right());
        box(lump, node.left());
        shorts(lump, childOnDisk(node.rightChild()), childOnDisk(node.leftChild()));
    }

    private static void box(ByteBuffer lump, BoundingBox box) {
        shorts(lump, box.top(), box.bottom(), box.left(), box.right());
    }

    private static int childOnDisk(int child) {
        return Node.isSubsector(child) ? SUBSECTOR_ON_DISK | Node.childIndex(child) : child;
    }

    private static void sector(ByteBuffer lump, Sector sector) {
        shorts(lump, sector.floorHeight(), sector.ceilingHeight());
        names(lump, sector.floorFlat(), sector.ceilingFlat());
        shorts(lump, sector.lightLevel(), sector.special(), sector.tag());
    }

    private static byte[] blockmap(Blockmap blockmap) {
        int[] offsets = blockmap.offsets();
        int[] lines = blockmap.lines();
        int firstList = 4 + offsets.length;
        if (firstList + lines.length > LARGEST_COUNT + 1) {
            return new byte[0];
        }
        ByteBuffer lump = ByteBuffer.allocate((firstList + lines.length) * 2).order(ByteOrder.LITTLE_ENDIAN);
        shorts(lump, blockmap.originX(), blockmap.originY(), blockmap.columns(), blockmap.rows());
        for (int offset : offsets) {
            shorts(lump, firstList + offset);
        }
        shorts(lump, lines);
        return lump.array();
    }

    private static void shorts(ByteBuffer lump, int... values) {
        for (int value : values) {
            lump.putShort((short) value);
        }
    }

    private static void names(ByteBuffer lump, String... names) {
        for (String name : names) {
            lump.put(LumpNames.encode(name));
        }
    }
}
