/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import java.util.List;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.wad.map.Reject;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/**
 * A loaded map: geometry, blockmap, nodes and the initial values of what play changes. Immutable, shared by worlds.
 *
 * <p>Arrays are handed out without copies because the simulation reads them in every tic; nobody writes to them.
 */
public final class Level {

    /** Shift from 16.16 to a block of 128 map units. */
    public static final int BLOCK_SHIFT = Fixed.FRAC_BITS + 7;
    /** Largest radius of a thing, by which block searches are widened, 16.16. */
    public static final int MAX_RADIUS = 32 * Fixed.UNIT;
    /** Bit of a node's child that marks a subsector. */
    public static final int SUBSECTOR_BIT = 0x80000000;

    /** Name of the map lump. */
    public final String name;
    public final Line[] lines;
    /**
     * Bounding box of each line in 16.16: left, right, bottom, top. Position checks look at far more boxes than lines,
     * so the boxes lie together.
     */
    public final int[] lineBoxes;
    public final Sides sides;
    public final int[] sideSector;
    public final List<Sector> sectors;
    public final List<Thing> things;
    public final Textures textures;
    /** Number of the flat that shows the sky; -2 where the WAD has none. */
    public final int skyFlat;
    /** Lines of each sector in lump order. */
    public final int[][] sectorLines;
    /** Bounding box of each sector in blocks: top, bottom, left, right. */
    public final int[][] sectorBlockBox;
    /** Middle of each sector's bounding box, 16.16, where its sounds come from. */
    public final int[] sectorMiddleX;
    public final int[] sectorMiddleY;
    public final Reject reject;
    public final SoundPaths soundPaths;
    /** Blockmap: origin in 16.16, size in blocks, and per block the start of its list in {@link #blockLines}. */
    public final int blockOriginX;
    public final int blockOriginY;
    public final int blockColumns;
    public final int blockRows;
    public final int[] blockOffsets;
    /**
     * Lists of line numbers, each ended by -1; a list begins with the lump's leading 0 (a quirk that rules rely on).
     */
    public final int[] blockLines;
    /** Nodes: partition start and vector in 16.16, children with {@link #SUBSECTOR_BIT}. */
    public final int[] nodeX;
    public final int[] nodeY;
    public final int[] nodeDx;
    public final int[] nodeDy;
    public final int[] nodeRight;
    public final int[] nodeLeft;
    public final int[] subsectorSector;
    public final int[] subsectorFirstSeg;
    public final int[] subsectorSegCount;
    /** Segs: end points in 16.16 and the line and side they lie on. */
    public final int[] segX1;
    public final int[] segY1;
    public final int[] segX2;
    public final int[] segY2;
    public final Line[] segLine;
    public final int[] segSide;
    /** Angle of each seg as a 32-bit angle, and its distance from the line's start in 16.16, for the renderer. */
    public final int[] segAngle;
    public final int[] segOffset;
    /** Boxes of the children of each node, for the renderer: right's top, bottom, left, right, then left's; 16.16. */
    public final int[][] nodeBoxes;
    private final int[] blockRoots;

    Level(LevelBuilder b) {
        name = b.map.name();
        lines = b.lines;
        lineBoxes = b.lineBoxes;
        sides = b.sides;
        sideSector = b.sideSector;
        sectors = b.map.sectors();
        things = b.map.things();
        textures = b.textures;
        int sky = textures.flatNumber("F_SKY1");
        skyFlat = sky >= 0 ? sky : -2;
        sectorLines = b.sectorLines;
        sectorBlockBox = b.sectorBlockBox;
        sectorMiddleX = b.sectorMiddleX;
        sectorMiddleY = b.sectorMiddleY;
        reject = b.map.reject();
        soundPaths = new SoundPaths(lines, sectorLines);
        blockOriginX = Fixed.of(b.map.blockmap().originX());
        blockOriginY = Fixed.of(b.map.blockmap().originY());
        blockColumns = b.map.blockmap().columns();
        blockRows = b.map.blockmap().rows();
        blockOffsets = b.map.blockmap().offsets();
        blockLines = b.map.blockmap().lines();
        nodeX = b.nodeX;
        nodeY = b.nodeY;
        nodeDx = b.nodeDx;
        nodeDy = b.nodeDy;
        nodeRight = b.nodeRight;
        nodeLeft = b.nodeLeft;
        nodeBoxes = b.nodeBoxes;
        subsectorSector = b.subsectorSector;
        subsectorFirstSeg = b.subsectorFirstSeg;
        subsectorSegCount = b.subsectorSegCount;
        segX1 = b.segX1;
        segY1 = b.segY1;
        segX2 = b.segX2;
        segY2 = b.segY2;
        segLine = b.segLine;
        segSide = b.segSide;
        segAngle = b.segAngle;
        segOffset = b.segOffset;
        blockRoots = BlockRoots.of(this);
    }

    /** The child from which all points can be reached: the last node, or the only subsector of a map without nodes. */
    public int root() {
        return nodeX.length == 0 ? SUBSECTOR_BIT : nodeX.length - 1;
    }

    /** Number of the subsector that holds a point, 16.16. */
    public int subsectorAt(int x, int y) {
        int column = blockColumn(x);
        int row = blockRow(y);
        boolean onBlockmap = column >= 0 && column < blockColumns && row >= 0 && row < blockRows;
        int child = onBlockmap ? blockRoots[row * blockColumns + column] : root();
        while (child >= 0) {
            child = nodeSide(child, x, y) == 0 ? nodeRight[child] : nodeLeft[child];
        }
        return child & ~SUBSECTOR_BIT;
    }

    /** Number of the sector that holds a point, 16.16. */
    public int sectorAt(int x, int y) {
        return subsectorSector[subsectorAt(x, y)];
    }

    /** Column of the block that holds an x coordinate; outside 0..columns-1 where the point lies off the blockmap. */
    public int blockColumn(int x) {
        return x - blockOriginX >> BLOCK_SHIFT;
    }

    /** Row of the block that holds a y coordinate; outside 0..rows-1 where the point lies off the blockmap. */
    public int blockRow(int y) {
        return y - blockOriginY >> BLOCK_SHIFT;
    }

    /** The side of a node's partition on which a point lies: 0 right (front), 1 left. */
    public int nodeSide(int node, int x, int y) {
        int ndx = nodeDx[node];
        int ndy = nodeDy[node];
        if (ndx == 0) {
            return x <= nodeX[node] ? ndy > 0 ? 1 : 0 : ndy < 0 ? 1 : 0;
        }
        if (ndy == 0) {
            return y <= nodeY[node] ? ndx < 0 ? 1 : 0 : ndx > 0 ? 1 : 0;
        }
        int dx = x - nodeX[node];
        int dy = y - nodeY[node];
        if ((ndy ^ ndx ^ dx ^ dy) < 0) {
            return (ndy ^ dx) < 0 ? 1 : 0;
        }
        return Fixed.mul(dy, ndx >> Fixed.FRAC_BITS) < Fixed.mul(ndy >> Fixed.FRAC_BITS, dx) ? 0 : 1;
    }
}
