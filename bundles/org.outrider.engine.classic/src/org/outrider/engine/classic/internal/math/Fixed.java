/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

/** Arithmetic on 16.16 fixed-point numbers with the rounding and saturation of Doom 1.9. */
public final class Fixed {

    /** Number of fraction bits. */
    public static final int FRAC_BITS = 16;

    /** The number 1. */
    public static final int UNIT = 1 << FRAC_BITS;

    private Fixed() {
    }

    /** Product, rounded toward minus infinity; wraps on overflow. */
    public static int mul(int a, int b) {
        return (int) ((long) a * b >> FRAC_BITS);
    }

    /**
     * Quotient, rounded toward zero. Where the result would not fit (decided by the rule of Doom 1.9, which compares
     * {@code |a| >> 14} with {@code |b|}), the largest or smallest number by the sign of the result.
     *
     * <p>The rule takes the smallest number, which has no {@code |a|}, for negative; Doom 1.9 divides it even by zero.
     */
    public static int div(int a, int b) {
        if (Math.abs(a) >> 14 >= Math.abs(b) || b == 0) {
            return (a ^ b) < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return (int) (((long) a << FRAC_BITS) / b);
    }

    /** A whole number of map units as fixed point. */
    public static int of(int mapUnits) {
        return mapUnits << FRAC_BITS;
    }

    /** A fixed-point number as a double. */
    public static double toDouble(int fixed) {
        return fixed / (double) UNIT;
    }
}
