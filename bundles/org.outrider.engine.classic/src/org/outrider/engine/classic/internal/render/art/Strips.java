/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/** Makes the arrays from which columns of pixels are drawn. */
final class Strips {

    /** Doom 1.9 takes rows modulo 128. */
    private static final int GAME_LENGTH = 128;

    private Strips() {
    }

    /** Length of a strip for so many rows. */
    static int length(int rows) {
        return Math.max(GAME_LENGTH, Integer.highestOneBit(Math.max(rows * 2 - 1, 1)));
    }

    /**
     * A column of pixels as long as the next power of two, at least 128.
     *
     * @param source what holds the column and what follows it in the game's memory
     * @param at where the column begins
     * @param rows rows that the column has
     */
    static byte[] cut(byte[] source, int at, int rows) {
        int length = length(rows);
        byte[] strip = new byte[length];
        System.arraycopy(source, at, strip, 0, Math.min(length, source.length - at));
        return strip;
    }
}
