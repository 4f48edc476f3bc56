/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/** Reads the node tree in DeePBSP's format: the classic lumps with 32-bit indexes, NODES behind an 8-byte mark. */
final class DeepBspReader {

    private static final int MARK_SIZE = 8;
    private static final int SEG_SIZE = 16;
    private static final int SUBSECTOR_SIZE = 6;
    private static final int NODE_SIZE = 32;

    private final MapLumps lumps;
    private final List<Vertex> vertexes;

    DeepBspReader(MapLumps lumps, List<Vertex> vertexes) {
        this.lumps = lumps;
        this.vertexes = vertexes;
    }

    Bsp read() throws WadFormatException {
        List<Seg> segs = Records.read(lumps, "SEGS", SEG_SIZE, (data, at, index) -> new Seg(data.getInt(at),
                data.getInt(at + 4), unsigned(data, at + 8), unsigned(data, at + 10), unsigned(data, at + 12),
                data.getShort(at + 14)));
        List<Subsector> subsectors = Records.read(lumps, "SSECTORS", SUBSECTOR_SIZE,
                (data, at, index) -> new Subsector(unsigned(data, at), data.getInt(at + 2)));
        return new Bsp(vertexes, segs, subsectors, readNodes());
    }

    private List<Node> readNodes() throws WadFormatException {
        Lump lump = lumps.get("NODES");
        if ((lump.size() - MARK_SIZE) % NODE_SIZE != 0) {
            throw lumps.error("NODES", -1, "the lump ends within a record");
        }
        ByteBuffer data = lump.data();
        List<Node> nodes = new ArrayList<>();
        for (int at = MARK_SIZE; at < lump.size(); at += NODE_SIZE) {
            nodes.add(BspReader.node(data, at, data.getInt(at + 24), data.getInt(at + 28)));
        }
        return nodes;
    }
}
