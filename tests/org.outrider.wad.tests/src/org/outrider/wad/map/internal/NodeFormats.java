/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/** Encodes a map's node tree the way that other builders than the classic ones do. */
final class NodeFormats {

    private NodeFormats() {
    }

    /** The map's lumps with the tree in ZDoom's extended format, of which the first vertexes are the map's own. */
    static List<Entry> extended(MapData map, int ownVertexes) {
        byte[] nodes = concat("XNOD".getBytes(StandardCharsets.US_ASCII), extendedBody(map, ownVertexes));
        return inNodesLump(map, ownVertexes, nodes);
    }

    /** The same compressed. */
    static List<Entry> compressed(MapData map, int ownVertexes) {
        return inNodesLump(map, ownVertexes,
                concat("ZNOD".getBytes(StandardCharsets.US_ASCII), deflate(extendedBody(map, ownVertexes))));
    }

    /** The map's lumps with the tree in DeePBSP's format. */
    static List<Entry> deep(MapData map) {
        ByteBuffer segs = little(map.segs().size() * 16);
        for (Seg seg : map.segs()) {
            segs.putInt(seg.v1()).putInt(seg.v2()).putShort((short) seg.angle()).putShort((short) seg.linedef())
                    .putShort((short) seg.side()).putShort((short) seg.offset());
        }
        ByteBuffer subsectors = little(map.subsectors().size() * 6);
        for (Subsector subsector : map.subsectors()) {
            subsectors.putShort((short) subsector.segCount()).putInt(subsector.firstSeg());
        }
        ByteBuffer nodes = little(8 + map.nodes().size() * 32);
        nodes.put("xNd4".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        map.nodes().forEach(node -> put(nodes, node));
        List<Entry> lumps = MapEncoder.encode(map);
        lumps = Wads.with(lumps, "SEGS", old -> segs.array());
        lumps = Wads.with(lumps, "SSECTORS", old -> subsectors.array());
        return Wads.with(lumps, "NODES", old -> nodes.array());
    }

    private static List<Entry> inNodesLump(MapData map, int ownVertexes, byte[] nodes) {
        List<Entry> lumps = Wads.with(MapEncoder.encode(map), "SEGS", old -> new byte[0]);
        lumps = Wads.with(lumps, "SSECTORS", old -> new byte[0]);
        lumps = Wads.with(lumps, "VERTEXES", old -> Arrays.copyOf(old, ownVertexes * 4));
        return new ArrayList<>(Wads.with(lumps, "NODES", old -> nodes));
    }

    static byte[] extendedBody(MapData map, int ownVertexes) {
        List<Vertex> added = map.vertexes().subList(ownVertexes, map.vertexes().size());
        ByteBuffer body = little(20 + added.size() * 8 + map.subsectors().size() * 4 + map.segs().size() * 11
                + map.nodes().size() * 32);
        body.putInt(ownVertexes).putInt(added.size());
        added.forEach(vertex -> body.putInt(vertex.x()).putInt(vertex.y()));
        body.putInt(map.subsectors().size());
        map.subsectors().forEach(subsector -> body.putInt(subsector.segCount()));
        body.putInt(map.segs().size());
        map.segs().forEach(seg -> body.putInt(seg.v1()).putInt(seg.v2()).putShort((short) seg.linedef())
                .put((byte) seg.side()));
        body.putInt(map.nodes().size());
        map.nodes().forEach(node -> put(body, node));
        return body.array();
    }

    private static void put(ByteBuffer nodes, Node node) {
        for (int value : new int[] {node.x(), node.y(), node.dx(), node.dy()}) {
            nodes.putShort((short) value);
        }
        for (BoundingBox box : List.of(node.right(), node.left())) {
            nodes.putShort((short) box.top()).putShort((short) box.bottom()).putShort((short) box.left())
                    .putShort((short) box.right());
        }
        nodes.putInt(node.rightChild()).putInt(node.leftChild());
    }

    static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[4096];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
