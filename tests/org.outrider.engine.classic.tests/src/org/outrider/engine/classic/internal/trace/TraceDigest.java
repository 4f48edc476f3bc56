/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.util.Arrays;

/** Sums a trace up to one number for each second of play, so that all golden traces fit into the repository. */
final class TraceDigest {

    /** Rows that one number covers. */
    static final int BLOCK = 35;

    private int[] digests = new int[64];
    private int rows;

    /** Takes every field of the next row in. */
    void add(int[] row) {
        int block = rows / BLOCK;
        if (block == digests.length) {
            digests = Arrays.copyOf(digests, block * 2);
        }
        int hash = rows % BLOCK == 0 ? Fnv.START : digests[block];
        for (int value : row) {
            hash = Fnv.add(hash, value);
        }
        digests[block] = hash;
        rows++;
    }

    /** True where the last row ended a block. */
    boolean endsBlock() {
        return rows % BLOCK == 0;
    }

    int rows() {
        return rows;
    }

    /** The number of the block that the last row belongs to. */
    int last() {
        return digests[(rows - 1) / BLOCK];
    }

    int[] toArray() {
        return Arrays.copyOf(digests, (rows + BLOCK - 1) / BLOCK);
    }
}
