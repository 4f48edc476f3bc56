/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Vertex;

/**
 * Builds a BLOCKMAP from the lines.
 *
 * <p>The rule: the blocks cover the lines and 8 units around them, as the classic builders have it; a block is half
 * open (its west and south edges belong to it, the others don't) and lists all lines that have a point in it, in
 * ascending order; each list starts with the leading 0 that Doom 1.9 walks as linedef 0. Blocks without lines share one
 * list.
 */
public final class BlockmapBuilder {

    private static final int MARGIN = 8;
    private static final int SIZE = Blockmap.BLOCK_SIZE;
    private static final int LEADING_ZERO = 0;
    /** Entries of all lists; real maps stay far below, while thousands of lines across a whole map fill the memory. */
    private static final int MOST_ENTRIES = 1 << 23;

    private final int originX;
    private final int originY;
    private final int columns;
    private final int rows;
    private final int[][] blocks;
    private final int[] counts;
    private int entries;

    private BlockmapBuilder(BoundingBox bounds) {
        originX = bounds.left() - MARGIN;
        originY = bounds.bottom() - MARGIN;
        columns = (bounds.right() + MARGIN - originX) / SIZE + 1;
        rows = (bounds.top() + MARGIN - originY) / SIZE + 1;
        blocks = new int[columns * rows][];
        counts = new int[columns * rows];
    }

    /**
     * Builds the blockmap.
     *
     * @param linedefs lines with valid vertex indexes
     * @param vertexes points, at whole map units
     * @return empty when so many lines are so long that the lists get out of hand
     */
    public static Optional<Blockmap> build(List<Linedef> linedefs, List<Vertex> vertexes) {
        BlockmapBuilder builder = new BlockmapBuilder(LineGeometry.bounds(linedefs, vertexes));
        for (int i = 0; i < linedefs.size(); i++) {
            Vertex from = vertexes.get(linedefs.get(i).v1());
            Vertex to = vertexes.get(linedefs.get(i).v2());
            boolean upward = from.y() <= to.y();
            builder.addUpward(i, upward ? from : to, upward ? to : from);
            if (builder.entries > MOST_ENTRIES) {
                return Optional.empty();
            }
        }
        return Optional.of(builder.finish());
    }

    /** Enters a line that doesn't run downwards, a row of blocks at a time. */
    private void addUpward(int line, Vertex from, Vertex to) {
        int x = from.unitX() - originX;
        int y = from.unitY() - originY;
        int dx = to.unitX() - from.unitX();
        int dy = to.unitY() - from.unitY();
        int firstRow = y / SIZE;
        int lastRow = (y + dy) / SIZE;
        if (firstRow == lastRow) {
            addToRow(line, firstRow, x / SIZE, (x + dx) / SIZE);
            return;
        }
        for (int row = firstRow; row <= lastRow; row++) {
            int enters = row == firstRow ? x / SIZE : columnAt(x, dx, dy, row * SIZE - y, 0);
            // The row's north edge is not part of it; eastward lines must not count the column that starts there.
            int leaves = row == lastRow ? (x + dx) / SIZE
                    : columnAt(x, dx, dy, (row + 1) * SIZE - y, dx > 0 ? 1 : 0);
            addToRow(line, row, enters, Math.max(leaves, dx > 0 ? enters : leaves));
        }
    }

    /** The column of the line's point that lies {@code rise} above its start, or just west of it with bias 1. */
    private static int columnAt(int x, int dx, int dy, int rise, int westBias) {
        long scaledX = (long) x * dy + (long) dx * rise;
        return (int) Math.floorDiv(scaledX - westBias, (long) SIZE * dy);
    }

    private void addToRow(int line, int row, int fromColumn, int toColumn) {
        for (int column = Math.min(fromColumn, toColumn); column <= Math.max(fromColumn, toColumn); column++) {
            int block = row * columns + column;
            int count = counts[block]++;
            if (count == 0) {
                blocks[block] = new int[4];
            } else if (count == blocks[block].length) {
                blocks[block] = Arrays.copyOf(blocks[block], count * 2);
            }
            blocks[block][count] = line;
            entries++;
        }
    }

    private Blockmap finish() {
        int size = 2;
        for (int count : counts) {
            size += count == 0 ? 0 : count + 2;
        }
        int[] lines = new int[size];
        lines[0] = LEADING_ZERO;
        lines[1] = Blockmap.END;
        int next = 2;
        int[] offsets = new int[blocks.length];
        for (int block = 0; block < blocks.length; block++) {
            int count = counts[block];
            if (count > 0) {
                offsets[block] = next;
                lines[next++] = LEADING_ZERO;
                System.arraycopy(blocks[block], 0, lines, next, count);
                next += count;
                lines[next++] = Blockmap.END;
            }
        }
        return new Blockmap(originX, originY, columns, rows, offsets, lines);
    }
}
