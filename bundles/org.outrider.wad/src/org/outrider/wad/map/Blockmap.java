/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * Which linedefs touch which squares of 128 by 128 map units (the BLOCKMAP lump).
 *
 * <p>The list of block (bx, by) starts at {@code lines[offsets[by * columns + bx]]} and ends before the first
 * {@link #END}. It is exactly the list of the lump, in its order, <em>including the leading 0</em> that node builders
 * put at the start of every list: Doom 1.9 walks that 0 as linedef 0, and rules of the game can hang on it.
 * Lists may share their storage.
 *
 * <p>The arrays are the map's own and must not be changed; they are handed out bare because collision walks them in the
 * innermost loop.
 */
public final class Blockmap {

    /** Edge length of a block in map units. */
    public static final int BLOCK_SIZE = 128;
    /** Ends a list in {@link #lines()}; 65535 in the lump. */
    public static final int END = -1;

    private final int originX;
    private final int originY;
    private final int columns;
    private final int rows;
    private final int[] offsets;
    private final int[] lines;

    /**
     * Wraps lists that have been checked: each offset leads to an {@link #END} within {@code lines}.
     *
     * @param originX map units, lower left corner of block (0, 0)
     * @param originY map units
     * @param columns blocks from west to east
     * @param rows    blocks from south to north
     * @param offsets index into {@code lines} for each block, row by row from the south
     * @param lines   the lists
     */
    public Blockmap(int originX, int originY, int columns, int rows, int[] offsets, int[] lines) {
        this.originX = originX;
        this.originY = originY;
        this.columns = columns;
        this.rows = rows;
        this.offsets = offsets;
        this.lines = lines;
    }

    /** West edge of the first column, map units. */
    public int originX() {
        return originX;
    }

    /** South edge of the first row, map units. */
    public int originY() {
        return originY;
    }

    /** Number of blocks from west to east. */
    public int columns() {
        return columns;
    }

    /** Number of blocks from south to north. */
    public int rows() {
        return rows;
    }

    /** Start of each block's list in {@link #lines()}, row by row from the south. Not to be changed. */
    public int[] offsets() {
        return offsets;
    }

    /** The lists of linedef indexes, each ended by {@link #END}. Not to be changed. */
    public int[] lines() {
        return lines;
    }
}
