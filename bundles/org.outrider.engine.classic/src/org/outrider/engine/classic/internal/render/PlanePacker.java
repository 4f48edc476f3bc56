/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * Turns palette indexes into three planes of bytes.
 *
 * <p>The colours of every fourth pixel are looked up into an array of their own. Then a word of a plane, which is four
 * bytes side by side, is made of the same place in the four arrays, which the compiler does with vectors. Belongs to
 * one thread.
 */
final class PlanePacker {

    /** Pixels in a word of a plane. */
    static final int PIXELS = Integer.BYTES;

    /** Words that are made at a time; the arrays fit into the fastest cache. */
    private static final int TILE = 1024;
    private static final int PLANES = 3;
    private static final int BYTE = 0xFF;
    private static final VarHandle FOUR_INDEXES = MethodHandles.byteArrayViewVarHandle(int[].class,
            ByteOrder.LITTLE_ENDIAN);

    private final int[] first = new int[TILE];
    private final int[] second = new int[TILE];
    private final int[] third = new int[TILE];
    private final int[] fourth = new int[TILE];
    private final int[] words = new int[TILE];

    /**
     * Converts a picture.
     *
     * @param indexes pixels, a multiple of four
     * @param colors 256 colours; the lowest byte goes to the first plane, the two above it to the others
     * @param target the planes one after the other, little-endian
     */
    void pack(byte[] indexes, int[] colors, IntBuffer target) {
        int plane = indexes.length / PIXELS;
        for (int at = 0; at < plane; at += TILE) {
            int count = Math.min(TILE, plane - at);
            lookUp(indexes, at * PIXELS, count, colors);
            for (int i = 0; i < PLANES; i++) {
                join(first, second, third, fourth, words, count, i * Byte.SIZE);
                target.put(i * plane + at, words, 0, count);
            }
        }
    }

    private void lookUp(byte[] indexes, int from, int count, int[] colors) {
        int[] a = first;
        int[] b = second;
        int[] c = third;
        int[] d = fourth;
        for (int i = 0; i < count; i++) {
            int four = (int) FOUR_INDEXES.get(indexes, from + i * PIXELS);
            a[i] = colors[four & BYTE];
            b[i] = colors[four >>> 8 & BYTE];
            c[i] = colors[four >>> 16 & BYTE];
            d[i] = colors[four >>> 24];
        }
    }

    private static void join(int[] a, int[] b, int[] c, int[] d, int[] words, int count, int shift) {
        for (int i = 0; i < count; i++) {
            words[i] = a[i] >>> shift & BYTE | (b[i] >>> shift & BYTE) << 8 | (c[i] >>> shift & BYTE) << 16
                    | d[i] >>> shift << 24;
        }
    }
}
