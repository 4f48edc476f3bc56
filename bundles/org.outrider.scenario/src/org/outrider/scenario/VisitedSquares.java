/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The squares of 128 map units that a player was in. */
final class VisitedSquares {

    private static final int SIZE = 128;
    private static final int PER_SIDE = 65536 / SIZE;
    private static final int BITS = 64;

    private final long[] bits = new long[PER_SIDE * PER_SIDE / BITS];
    private int count;

    void clear() {
        Arrays.fill(bits, 0);
        count = 0;
    }

    /** Notes a place in map units; true where its square is new. */
    boolean visit(double x, double y) {
        int column = Math.clamp((int) Math.floor(x / SIZE) + PER_SIDE / 2, 0, PER_SIDE - 1);
        int row = Math.clamp((int) Math.floor(y / SIZE) + PER_SIDE / 2, 0, PER_SIDE - 1);
        int square = row * PER_SIDE + column;
        long bit = 1L << square;
        boolean isNew = (bits[square / BITS] & bit) == 0;
        if (isNew) {
            bits[square / BITS] |= bit;
            count++;
        }
        return isNew;
    }

    int count() {
        return count;
    }

    void save(DataOutputStream out) throws IOException {
        out.writeInt(count);
        for (int square = 0; square < bits.length * BITS; square++) {
            if ((bits[square / BITS] & 1L << square) != 0) {
                out.writeInt(square);
            }
        }
    }

    void load(DataInputStream in) throws IOException {
        clear();
        count = in.readInt();
        for (int i = 0; i < count; i++) {
            int square = in.readInt();
            bits[square / BITS] |= 1L << square;
        }
    }
}
