/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.math.Fixed;

/** Integer geometry of traces with the rounding of Doom 1.9, which cuts 8 bits before it multiplies. */
final class Vectors {

    private Vectors() {
    }

    /** The side of a vector from (originX, originY) on which a point lies: 0 right, 1 left. */
    static int side(int x, int y, int originX, int originY, int vectorX, int vectorY) {
        if (vectorX == 0) {
            return x <= originX ? vectorY > 0 ? 1 : 0 : vectorY < 0 ? 1 : 0;
        }
        if (vectorY == 0) {
            return y <= originY ? vectorX < 0 ? 1 : 0 : vectorX > 0 ? 1 : 0;
        }
        int dx = x - originX;
        int dy = y - originY;
        if ((vectorY ^ vectorX ^ dx ^ dy) < 0) {
            return (vectorY ^ dx) < 0 ? 1 : 0;
        }
        return Fixed.mul(dy >> 8, vectorX >> 8) < Fixed.mul(vectorY >> 8, dx >> 8) ? 0 : 1;
    }

    /** The part of a trace, 16.16, after which it meets an endless line; 0 where they are parallel. */
    static int fraction(int traceX, int traceY, int traceDx, int traceDy, int lineX, int lineY, int lineDx,
            int lineDy) {
        int denominator = Fixed.mul(lineDy >> 8, traceDx) - Fixed.mul(lineDx >> 8, traceDy);
        if (denominator == 0) {
            return 0;
        }
        int numerator = Fixed.mul(lineX - traceX >> 8, lineDy) + Fixed.mul(traceY - lineY >> 8, lineDx);
        return Fixed.div(numerator, denominator);
    }
}
