/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

/** The game's random numbers: a walk through a fixed table of 256 bytes (Doom 1.9). */
public final class DoomRandom {

    /** Number of entries of the table. */
    public static final int TABLE_SIZE = 256;

    private final int[] table;
    private int index;

    /** @param table 256 values in 0..255; shared, never changed */
    public DoomRandom(int[] table) {
        this.table = table;
    }

    /** The next number in 0..255. */
    public int next() {
        index = index + 1 & TABLE_SIZE - 1;
        return table[index];
    }

    /** The next number minus the one after it, -255..255. */
    public int nextDifference() {
        int first = next();
        return first - next();
    }

    /** Position of the last number drawn, 0..255. */
    public int index() {
        return index;
    }

    /** Continues from a position that {@link #index()} gave. */
    public void setIndex(int index) {
        this.index = index & TABLE_SIZE - 1;
    }
}
