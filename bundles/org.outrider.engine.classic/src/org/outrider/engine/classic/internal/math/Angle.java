/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

/** 32-bit binary angles: 2^32 to a full turn, 0 is east, counter-clockwise; compare them as unsigned numbers. */
public final class Angle {

    public static final int ANG45 = 0x20000000;
    public static final int ANG90 = 0x40000000;
    public static final int ANG180 = 0x80000000;
    public static final int ANG270 = 0xc0000000;

    private Angle() {
    }

    /** The angle of the vector from one point to another, all in 16.16. */
    public static int between(int fromX, int fromY, int toX, int toY) {
        return of(toX - fromX, toY - fromY);
    }

    /** The angle of a vector in 16.16; 0 for the null vector. */
    public static int of(int x, int y) {
        if (x == 0 && y == 0) {
            return 0;
        }
        if (x >= 0) {
            if (y >= 0) {
                return x > y ? arc(y, x) : ANG90 - 1 - arc(x, y);
            }
            int down = -y;
            return x > down ? -arc(down, x) : ANG270 + arc(x, down);
        }
        int left = -x;
        if (y >= 0) {
            return left > y ? ANG180 - 1 - arc(y, left) : ANG90 + arc(left, y);
        }
        int down = -y;
        return left > down ? ANG180 + arc(down, left) : ANG270 - 1 - arc(left, down);
    }

    /** Length of a vector by the game's approximation: the longer part plus half the shorter one. */
    public static int approximateDistance(int dx, int dy) {
        int x = Math.abs(dx);
        int y = Math.abs(dy);
        return x < y ? x + y - (x >> 1) : x + y - (y >> 1);
    }

    private static int arc(int numerator, int denominator) {
        return Trig.arcTangent(slope(numerator, denominator));
    }

    /** Index of the arc tangent table for a quotient; the shift wraps at 32 bits as in Doom 1.9. */
    private static int slope(int numerator, int denominator) {
        if (Integer.compareUnsigned(denominator, 512) < 0) {
            return 2048;
        }
        int quotient = Integer.divideUnsigned(numerator << 3, denominator >>> 8);
        return Integer.compareUnsigned(quotient, 2048) <= 0 ? quotient : 2048;
    }
}
