/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;

/**
 * Reads a map's node tree, whichever builder made it, and has it checked.
 *
 * <p>Formats: the classic one in SEGS, SSECTORS and NODES; DeePBSP's, the same with 32-bit indexes, told by the mark
 * {@code xNd4} at the start of NODES; ZDoom's extended one ({@code XNOD}, or {@code ZNOD} when compressed), all of it
 * in NODES. ZDoom's GL formats are not read.
 */
final class BspReader {

    private static final int SEG_SIZE = 12;
    private static final int SUBSECTOR_SIZE = 4;
    private static final int NODE_SIZE = 28;
    private static final int SUBSECTOR_ON_DISK = 0x8000;

    private final MapLumps lumps;
    private final Geometry geometry;

    BspReader(MapLumps lumps, Geometry geometry) {
        this.lumps = lumps;
        this.geometry = geometry;
    }

    /**
     * Reads the tree.
     *
     * @throws WadFormatException when it is missing, of a format that isn't read, or broken
     */
    Bsp read() throws WadFormatException {
        Bsp bsp = switch (mark("NODES")) {
            case "XNOD", "ZNOD" -> new ExtendedBspReader(lumps, geometry).read();
            case "xNd4" -> new DeepBspReader(lumps, geometry.vertexes()).read();
            default -> readClassic();
        };
        new BspValidator(lumps, geometry, bsp).validate();
        return bsp;
    }

    private Bsp readClassic() throws WadFormatException {
        String subsectorMark = mark("SSECTORS");
        if (subsectorMark.startsWith("XGL") || subsectorMark.startsWith("ZGL")) {
            throw lumps.error("SSECTORS", -1, "nodes are in the format " + subsectorMark + ", which is not read");
        }
        List<Seg> segs = Records.read(lumps, "SEGS", SEG_SIZE, (data, at, index) -> new Seg(unsigned(data, at),
                unsigned(data, at + 2), unsigned(data, at + 4), unsigned(data, at + 6), unsigned(data, at + 8),
                data.getShort(at + 10)));
        List<Subsector> subsectors = Records.read(lumps, "SSECTORS", SUBSECTOR_SIZE,
                (data, at, index) -> new Subsector(unsigned(data, at), unsigned(data, at + 2)));
        List<Node> nodes = Records.read(lumps, "NODES", NODE_SIZE,
                (data, at, index) -> node(data, at, child(data, at + 24), child(data, at + 26)));
        return new Bsp(geometry.vertexes(), segs, subsectors, nodes);
    }

    /** The four characters at the start of a lump, empty when there are none. */
    private String mark(String lumpName) {
        Optional<Lump> lump = lumps.find(lumpName);
        byte[] mark = new byte[4];
        if (lump.isEmpty() || lump.get().size() < mark.length) {
            return "";
        }
        lump.get().data().get(mark);
        return new String(mark, StandardCharsets.ISO_8859_1);
    }

    /** The node whose line and boxes, the same in all formats, start at a position. */
    static Node node(ByteBuffer data, int at, int rightChild, int leftChild) {
        return new Node(data.getShort(at), data.getShort(at + 2), data.getShort(at + 4), data.getShort(at + 6),
                box(data, at + 8), box(data, at + 16), rightChild, leftChild);
    }

    private static BoundingBox box(ByteBuffer data, int at) {
        return new BoundingBox(data.getShort(at), data.getShort(at + 2), data.getShort(at + 4),
                data.getShort(at + 6));
    }

    private static int child(ByteBuffer data, int at) {
        int child = unsigned(data, at);
        return (child & SUBSECTOR_ON_DISK) == 0 ? child : Node.SUBSECTOR | child & ~SUBSECTOR_ON_DISK;
    }
}
