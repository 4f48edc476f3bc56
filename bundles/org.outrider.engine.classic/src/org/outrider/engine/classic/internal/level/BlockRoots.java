/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import org.outrider.engine.classic.internal.math.Fixed;

/**
 * Finds, for every block of the blockmap, the lowest child in the tree of nodes that holds all of the block, from which
 * the search for a subsector can begin.
 *
 * <p>A block counts as held where its corners lie on one side of a partition by the game's own rounding. The rounded
 * terms grow or fall steadily with each coordinate, so that the points between lie on that side too; the margin takes
 * in points on the partition itself, for which the game's shortcut by signs may decide otherwise. Where differences of
 * coordinates could wrap around, the search begins higher up.
 */
final class BlockRoots {

    private static final int MARGIN = Fixed.UNIT;
    private static final int SIZE = (1 << Level.BLOCK_SHIFT) + 2 * MARGIN;
    /** Differences of coordinates up to this one fit. */
    private static final int SAFE = 1 << 30;
    /** Nodes to go down at most; enough for all but absurd trees, for which this must not take long. */
    private static final int DEEPEST = 64;

    private final Level level;

    private BlockRoots(Level level) {
        this.level = level;
    }

    /** The children for all blocks, row by row; needs the nodes and the blockmap of the level. */
    static int[] of(Level level) {
        BlockRoots search = new BlockRoots(level);
        int[] roots = new int[level.blockColumns * level.blockRows];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = search.find(edge(level.blockOriginX, i % level.blockColumns),
                    edge(level.blockOriginY, i / level.blockColumns));
        }
        return roots;
    }

    private static long edge(int origin, int block) {
        return origin + ((long) block << Level.BLOCK_SHIFT) - MARGIN;
    }

    private int find(long left, long bottom) {
        int child = level.root();
        if (left < -SAFE || left + SIZE > SAFE || bottom < -SAFE || bottom + SIZE > SAFE) {
            return child;
        }
        for (int depth = 0; depth < DEEPEST && child >= 0; depth++) {
            int side = sideOfBlock(child, (int) left, (int) bottom);
            if (side < 0) {
                break;
            }
            child = side == 0 ? level.nodeRight[child] : level.nodeLeft[child];
        }
        return child;
    }

    /** The side of a partition on which a block lies; -1 where that is not certain. */
    private int sideOfBlock(int node, int left, int bottom) {
        if (Math.abs((long) level.nodeX[node]) > SAFE || Math.abs((long) level.nodeY[node]) > SAFE) {
            return -1;
        }
        int right = left + SIZE;
        int top = bottom + SIZE;
        int side = level.nodeSide(node, left, bottom);
        return level.nodeSide(node, right, bottom) == side && level.nodeSide(node, left, top) == side
                && level.nodeSide(node, right, top) == side ? side : -1;
    }
}
