/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

/**
 * The distance of each pixel along the view's direction, as bytes, as map units, or both.
 *
 * <p>As a byte it is {@code 255 d / (d + 256)} for a distance of d map units: fine near by, 127 at 256 units, 255 only
 * for the sky. It does not depend on the size of the picture, and walls, floors and things agree.
 */
final class DepthLayer {

    private static final float HALF_DISTANCE = 256;
    private static final int FAR = 255;

    private final int width;
    /** Row by row; empty where not wanted. */
    final byte[] bytes;
    final float[] units;

    DepthLayer(int width, int height, boolean withBytes, boolean withUnits) {
        this.width = width;
        bytes = new byte[withBytes ? width * height : 0];
        units = new float[withUnits ? width * height : 0];
    }

    /** Keeps the distance of pixels of a column from one row to another, both included. */
    void column(int x, int top, int bottom, float distance) {
        int start = top * width + x;
        int end = bottom * width + x;
        if (bytes.length > 0) {
            byteColumn(start, end, (byte) toByte(distance));
        }
        if (units.length > 0) {
            for (int at = start; at <= end; at += width) {
                units[at] = distance;
            }
        }
    }

    /** Four pixels in a round: the compiler does not unroll loops over a stride that it does not know. */
    private void byteColumn(int start, int end, byte depth) {
        byte[] out = bytes;
        int stride = width;
        int at = start;
        for (int last = end - 3 * stride; at <= last; at += 4 * stride) {
            out[at] = depth;
            out[at + stride] = depth;
            out[at + 2 * stride] = depth;
            out[at + 3 * stride] = depth;
        }
        for (; at <= end; at += stride) {
            out[at] = depth;
        }
    }

    /** Keeps the distance of pixels of a row from one column to another, both included. */
    void span(int y, int left, int right, float distance) {
        int start = y * width + left;
        int end = y * width + right + 1;
        if (bytes.length > 0) {
            Arrays.fill(bytes, start, end, (byte) toByte(distance));
        }
        if (units.length > 0) {
            Arrays.fill(units, start, end, distance);
        }
    }

    private static int toByte(float distance) {
        return distance == Float.POSITIVE_INFINITY ? FAR : (int) (FAR * distance / (distance + HALF_DISTANCE));
    }
}
