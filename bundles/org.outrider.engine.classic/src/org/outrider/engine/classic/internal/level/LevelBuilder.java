/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/** Turns the lumps of a map into a {@link Level}. */
public final class LevelBuilder {

    final MapData map;
    final Textures textures;
    final Sides sides;
    final Line[] lines;
    final int[] lineBoxes;
    final int[] sideSector;
    final int[][] sectorLines;
    final int[][] sectorBlockBox;
    final int[] sectorMiddleX;
    final int[] sectorMiddleY;
    final int[] nodeX;
    final int[] nodeY;
    final int[] nodeDx;
    final int[] nodeDy;
    final int[] nodeRight;
    final int[] nodeLeft;
    final int[][] nodeBoxes;
    final int[] subsectorSector;
    final int[] subsectorFirstSeg;
    final int[] subsectorSegCount;
    final int[] segX1;
    final int[] segY1;
    final int[] segX2;
    final int[] segY2;
    final Line[] segLine;
    final int[] segSide;
    final int[] segAngle;
    final int[] segOffset;

    private LevelBuilder(MapData map, Textures textures) {
        this.map = map;
        this.textures = textures;
        int sectorCount = map.sectors().size();
        sideSector = map.sidedefs().stream().mapToInt(side -> side.sector()).toArray();
        sides = new Sides(map.sidedefs(), textures);
        lines = new Line[map.linedefs().size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(i);
        }
        lineBoxes = Arrays.stream(lines)
                .flatMapToInt(line -> IntStream.of(line.left, line.right, line.bottom, line.top)).toArray();
        sectorLines = new int[sectorCount][];
        sectorBlockBox = new int[sectorCount][];
        sectorMiddleX = new int[sectorCount];
        sectorMiddleY = new int[sectorCount];
        groupLines();

        int segs = map.segs().size();
        segX1 = new int[segs];
        segY1 = new int[segs];
        segX2 = new int[segs];
        segY2 = new int[segs];
        segLine = new Line[segs];
        segSide = new int[segs];
        segAngle = new int[segs];
        segOffset = new int[segs];
        segs();

        int subsectors = map.subsectors().size();
        subsectorSector = new int[subsectors];
        subsectorFirstSeg = new int[subsectors];
        subsectorSegCount = new int[subsectors];
        for (int i = 0; i < subsectors; i++) {
            Subsector subsector = map.subsectors().get(i);
            subsectorFirstSeg[i] = subsector.firstSeg();
            subsectorSegCount[i] = subsector.segCount();
            Line line = segLine[subsector.firstSeg()];
            subsectorSector[i] = segSide[subsector.firstSeg()] == 0 ? line.frontSector : line.backSector;
        }

        int nodes = map.nodes().size();
        nodeX = new int[nodes];
        nodeY = new int[nodes];
        nodeDx = new int[nodes];
        nodeDy = new int[nodes];
        nodeRight = new int[nodes];
        nodeLeft = new int[nodes];
        nodeBoxes = new int[nodes][];
        nodes();
    }

    /** Builds the level of a validated map. */
    public static Level build(MapData map, Textures textures) {
        return new Level(new LevelBuilder(map, textures));
    }

    private Line line(int index) {
        Linedef linedef = map.linedefs().get(index);
        Vertex start = map.vertexes().get(linedef.v1());
        Vertex end = map.vertexes().get(linedef.v2());
        int frontSector = linedef.front() >= 0 ? sideSector[linedef.front()] : -1;
        int backSector = linedef.back() >= 0 ? sideSector[linedef.back()] : -1;
        return new Line(index, start.x(), start.y(), end.x(), end.y(), linedef.front(), linedef.back(), frontSector,
                backSector, linedef.tag(), linedef.flags(), linedef.special());
    }

    private void groupLines() {
        int[] counts = new int[sectorLines.length];
        for (Line line : lines) {
            if (line.frontSector >= 0) {
                counts[line.frontSector]++;
            }
            if (line.backSector >= 0 && line.backSector != line.frontSector) {
                counts[line.backSector]++;
            }
        }
        Arrays.setAll(sectorLines, i -> new int[counts[i]]);
        Arrays.fill(counts, 0);
        for (Line line : lines) {
            if (line.frontSector >= 0) {
                sectorLines[line.frontSector][counts[line.frontSector]++] = line.index;
            }
            if (line.backSector >= 0 && line.backSector != line.frontSector) {
                sectorLines[line.backSector][counts[line.backSector]++] = line.index;
            }
        }
        for (int i = 0; i < sectorLines.length; i++) {
            boundSector(i);
        }
    }

    private void boundSector(int sector) {
        int top = Integer.MIN_VALUE;
        int bottom = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (int index : sectorLines[sector]) {
            Line line = lines[index];
            top = Math.max(top, line.top);
            bottom = Math.min(bottom, line.bottom);
            left = Math.min(left, line.left);
            right = Math.max(right, line.right);
        }
        if (sectorLines[sector].length == 0) {
            top = bottom = left = right = 0;
        }
        sectorMiddleX[sector] = (int) (((long) right + left) / 2);
        sectorMiddleY[sector] = (int) (((long) top + bottom) / 2);
        int originX = Fixed.of(map.blockmap().originX());
        int originY = Fixed.of(map.blockmap().originY());
        sectorBlockBox[sector] = new int[] {
                Math.min(top - originY + Level.MAX_RADIUS >> Level.BLOCK_SHIFT, map.blockmap().rows() - 1),
                Math.max(bottom - originY - Level.MAX_RADIUS >> Level.BLOCK_SHIFT, 0),
                Math.max(left - originX - Level.MAX_RADIUS >> Level.BLOCK_SHIFT, 0),
                Math.min(right - originX + Level.MAX_RADIUS >> Level.BLOCK_SHIFT, map.blockmap().columns() - 1) };
    }

    private void segs() {
        for (int i = 0; i < segX1.length; i++) {
            Seg seg = map.segs().get(i);
            Vertex start = map.vertexes().get(seg.v1());
            Vertex end = map.vertexes().get(seg.v2());
            segX1[i] = start.x();
            segY1[i] = start.y();
            segX2[i] = end.x();
            segY2[i] = end.y();
            segLine[i] = lines[seg.linedef()];
            segSide[i] = seg.side();
            segAngle[i] = seg.angle() << 16;
            segOffset[i] = Fixed.of(seg.offset());
        }
    }

    private void nodes() {
        for (int i = 0; i < nodeX.length; i++) {
            Node node = map.nodes().get(i);
            nodeX[i] = Fixed.of(node.x());
            nodeY[i] = Fixed.of(node.y());
            nodeDx[i] = Fixed.of(node.dx());
            nodeDy[i] = Fixed.of(node.dy());
            nodeRight[i] = node.rightChild();
            nodeLeft[i] = node.leftChild();
            nodeBoxes[i] = boxes(node);
        }
    }

    private static int[] boxes(Node node) {
        return new int[] { Fixed.of(node.right().top()), Fixed.of(node.right().bottom()), Fixed.of(node.right().left()),
                Fixed.of(node.right().right()), Fixed.of(node.left().top()), Fixed.of(node.left().bottom()),
                Fixed.of(node.left().left()), Fixed.of(node.left().right()) };
    }
}
