/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/**
 * Reads the node tree in ZDoom's extended format, plain or compressed, from the NODES lump.
 *
 * <p>Behind the mark: number of VERTEXES meant, number of added vertexes and these in fixed point; subsectors as seg
 * counts; segs without angle and offset, which follow from their vertexes; nodes with 32-bit children.
 */
final class ExtendedBspReader {

    private static final int MARK_SIZE = 4;
    private static final int VERTEX_SIZE = 8;
    private static final int SUBSECTOR_SIZE = 4;
    private static final int SEG_SIZE = 11;
    private static final int NODE_SIZE = 32;
    /** No map comes near it; what unpacks to more is a trap. */
    private static final int LARGEST_UNPACKED = 64 << 20;

    private final MapLumps lumps;
    private final Geometry geometry;
    private final ByteBuffer data;

    ExtendedBspReader(MapLumps lumps, Geometry geometry) throws WadFormatException {
        this.lumps = lumps;
        this.geometry = geometry;
        Lump nodes = lumps.get("NODES");
        ByteBuffer raw = nodes.data();
        boolean compressed = raw.get(0) == 'Z';
        raw.position(MARK_SIZE);
        this.data = (compressed ? unpack(raw) : raw.slice()).order(ByteOrder.LITTLE_ENDIAN);
    }

    Bsp read() throws WadFormatException {
        List<Vertex> vertexes = readVertexes();
        List<Subsector> subsectors = readSubsectors();
        List<Seg> segs = readSegs(vertexes);
        int count = count("nodes", NODE_SIZE);
        List<Node> nodes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = data.position();
            nodes.add(BspReader.node(data, at, data.getInt(at + 24), data.getInt(at + 28)));
            data.position(at + NODE_SIZE);
        }
        return new Bsp(vertexes, segs, subsectors, nodes);
    }

    private List<Vertex> readVertexes() throws WadFormatException {
        int original = number("original vertexes");
        if (original != geometry.vertexes().size()) {
            throw fault("the nodes were built for " + original + " vertexes; the map has "
                    + geometry.vertexes().size());
        }
        int added = count("vertexes", VERTEX_SIZE);
        List<Vertex> vertexes = new ArrayList<>(original + added);
        vertexes.addAll(geometry.vertexes());
        for (int i = 0; i < added; i++) {
            vertexes.add(new Vertex(data.getInt(), data.getInt()));
        }
        return vertexes;
    }

    private List<Subsector> readSubsectors() throws WadFormatException {
        int count = count("subsectors", SUBSECTOR_SIZE);
        List<Subsector> subsectors = new ArrayList<>(count);
        int firstSeg = 0;
        for (int i = 0; i < count; i++) {
            int segs = data.getInt();
            subsectors.add(new Subsector(segs, firstSeg));
            firstSeg += segs;
        }
        return subsectors;
    }

    private List<Seg> readSegs(List<Vertex> vertexes) throws WadFormatException {
        int count = count("segs", SEG_SIZE);
        List<Seg> segs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = data.position();
            segs.add(seg(vertexes, data.getInt(at), data.getInt(at + 4), unsigned(data, at + 8), data.get(at + 10)));
            data.position(at + SEG_SIZE);
        }
        return segs;
    }

    private Seg seg(List<Vertex> vertexes, int v1, int v2, int line, int side) throws WadFormatException {
        if (v1 < 0 || v1 >= vertexes.size() || v2 < 0 || v2 >= vertexes.size()
                || line >= geometry.linedefs().size() || side < 0 || side > 1) {
            throw fault("a seg from vertex " + v1 + " to " + v2 + " on side " + side + " of linedef " + line
                    + " refers to what does not exist");
        }
        return SegGeometry.seg(vertexes, geometry.linedefs(), v1, v2, line, side);
    }

    /** Reads a count of records and makes sure that they are there. */
    private int count(String what, int size) throws WadFormatException {
        int count = number(what);
        if (count < 0 || (long) count * size > data.remaining()) {
            throw fault(Integer.toUnsignedLong(count) + " " + what + " do not fit into the " + data.remaining()
                    + " bytes that are left");
        }
        return count;
    }

    private int number(String what) throws WadFormatException {
        if (data.remaining() < Integer.BYTES) {
            throw fault("the lump ends before the number of " + what);
        }
        return data.getInt();
    }

    private ByteBuffer unpack(ByteBuffer packed) throws WadFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw fault("the compressed nodes end early");
                }
                unpacked.write(chunk, 0, length);
                if (unpacked.size() > LARGEST_UNPACKED) {
                    throw fault("the compressed nodes unpack to more than " + LARGEST_UNPACKED + " bytes");
                }
            }
            return ByteBuffer.wrap(unpacked.toByteArray());
        } catch (DataFormatException e) {
            throw fault("the compressed nodes can't be unpacked: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private WadFormatException fault(String reason) {
        return lumps.error("NODES", -1, reason);
    }
}
