/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;

/**
 * Checks that a node tree is one: all indexes valid, no node met twice, leaves with segs that face a sector, and not so
 * many of them that a walk over the tree gets out of hand.
 */
final class BspValidator {

    /** Walks over the tree recurse; real maps stay far below. */
    private static final int DEEPEST = 2048;
    /** Segs that all leaves may have for each line; real maps have about 3. Leaves that share segs count them all. */
    private static final int SEGS_PER_LINE = 16;
    private static final int FREE_SEGS = 0x10000;

    private final MapLumps lumps;
    private final Geometry geometry;
    private final Bsp bsp;
    /** Segs that a walk over the whole tree meets. */
    private long segsMet;

    BspValidator(MapLumps lumps, Geometry geometry, Bsp bsp) {
        this.lumps = lumps;
        this.geometry = geometry;
        this.bsp = bsp;
    }

    /**
     * Checks everything.
     *
     * @throws WadFormatException naming the first fault
     */
    void validate() throws WadFormatException {
        for (int i = 0; i < bsp.segs().size(); i++) {
            checkSeg(bsp.segs().get(i), i);
        }
        if (bsp.subsectors().isEmpty()) {
            throw lumps.error("SSECTORS", -1, "there are no subsectors");
        }
        for (int i = 0; i < bsp.subsectors().size(); i++) {
            checkSubsector(bsp.subsectors().get(i), i);
        }
        if (bsp.nodes().isEmpty() && bsp.subsectors().size() > 1) {
            throw lumps.error("NODES", -1, "there are no nodes above " + bsp.subsectors().size() + " subsectors");
        }
        if (bsp.nodes().isEmpty()) {
            meetSegs(0);
        } else {
            checkTree();
        }
    }

    private void checkSeg(Seg seg, int index) throws WadFormatException {
        int vertexes = bsp.vertexes().size();
        if (seg.v1() < 0 || seg.v1() >= vertexes || seg.v2() < 0 || seg.v2() >= vertexes) {
            throw lumps.error("SEGS", index, "vertex " + seg.v1() + " or " + seg.v2()
                    + " does not exist; there are " + vertexes);
        }
        List<Linedef> lines = geometry.linedefs();
        if (seg.linedef() >= lines.size()) {
            throw lumps.error("SEGS", index, "linedef " + seg.linedef() + " does not exist; there are "
                    + lines.size());
        }
        if (seg.side() > 1 || lines.get(seg.linedef()).side(seg.side()) == Linedef.NO_SIDE) {
            throw lumps.error("SEGS", index, "linedef " + seg.linedef() + " has no side " + seg.side());
        }
    }

    private void checkSubsector(Subsector subsector, int index) throws WadFormatException {
        if (subsector.segCount() < 1 || subsector.firstSeg() < 0
                || (long) subsector.firstSeg() + subsector.segCount() > bsp.segs().size()) {
            throw lumps.error("SSECTORS", index, subsector.segCount() + " segs from " + subsector.firstSeg()
                    + " on are not among the map's " + bsp.segs().size());
        }
    }

    private void checkTree() throws WadFormatException {
        List<Node> nodes = bsp.nodes();
        int[] depths = new int[nodes.size()];
        int[] open = new int[nodes.size()];
        int root = nodes.size() - 1;
        depths[root] = 1;
        open[0] = root;
        int top = 1;
        while (top > 0) {
            int index = open[--top];
            if (depths[index] > DEEPEST) {
                throw lumps.error("NODES", index, "the tree is deeper than " + DEEPEST + " nodes");
            }
            for (int side = 0; side < 2; side++) {
                int child = nodes.get(index).child(side);
                checkChild(child, index, depths);
                if (!Node.isSubsector(child)) {
                    depths[child] = depths[index] + 1;
                    open[top++] = child;
                }
            }
        }
    }

    private void checkChild(int child, int parent, int[] depths) throws WadFormatException {
        int index = Node.childIndex(child);
        if (Node.isSubsector(child)) {
            if (index >= bsp.subsectors().size()) {
                throw lumps.error("NODES", parent, "subsector " + index + " does not exist; there are "
                        + bsp.subsectors().size());
            }
            meetSegs(index);
        } else if (index >= depths.length) {
            throw lumps.error("NODES", parent, "node " + index + " does not exist; there are " + depths.length);
        } else if (depths[index] != 0) {
            throw lumps.error("NODES", parent, "node " + index + " is a child twice, or of itself");
        }
    }

    private void meetSegs(int subsector) throws WadFormatException {
        segsMet += bsp.subsectors().get(subsector).segCount();
        int lines = geometry.linedefs().size();
        if (segsMet > (long) lines * SEGS_PER_LINE + FREE_SEGS) {
            throw lumps.error("SSECTORS", subsector, "the leaves of the tree have more than " + SEGS_PER_LINE
                    + " segs for each of the map's " + lines + " lines");
        }
    }
}
