/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import org.outrider.engine.classic.internal.math.Fixed;

/** The unchanging part of a linedef; its special, which play may change, is the world's. */
public final class Line {

    public static final int BLOCKING = 0x1;
    public static final int BLOCK_MONSTERS = 0x2;
    public static final int TWO_SIDED = 0x4;
    public static final int UPPER_UNPEGGED = 0x8;
    public static final int LOWER_UNPEGGED = 0x10;
    public static final int SECRET = 0x20;
    public static final int SOUND_BLOCK = 0x40;
    public static final int HIDDEN = 0x80;
    public static final int MAPPED = 0x100;

    /** How a line lies; decides quickly where a box can be. */
    public enum Slope {
        HORIZONTAL, VERTICAL, POSITIVE, NEGATIVE
    }

    /** Number in the LINEDEFS lump. */
    public final int index;
    /** Start in 16.16. */
    public final int x1;
    public final int y1;
    public final int x2;
    public final int y2;
    /** Vector from start to end in 16.16. */
    public final int dx;
    public final int dy;
    public final Slope slope;
    /** Bounding box in 16.16. */
    public final int top;
    public final int bottom;
    public final int left;
    public final int right;
    /** Sidedef numbers; back is -1 for one-sided lines. */
    public final int frontSide;
    public final int backSide;
    /** Sector numbers; back is -1 for one-sided lines. */
    public final int frontSector;
    public final int backSector;
    public final int tag;
    /** Flags as in the map; nothing in the game changes them. */
    public final int flags;
    /** Special as in the map. */
    public final int initialSpecial;

    Line(int index, int x1, int y1, int x2, int y2, int frontSide, int backSide, int frontSector, int backSector,
            int tag, int flags, int special) {
        this.index = index;
        this.x1 = x1;
        this.y1 = y1;
        this.x2 = x2;
        this.y2 = y2;
        dx = x2 - x1;
        dy = y2 - y1;
        if (dx == 0) {
            slope = Slope.VERTICAL;
        } else if (dy == 0) {
            slope = Slope.HORIZONTAL;
        } else {
            slope = Fixed.div(dy, dx) > 0 ? Slope.POSITIVE : Slope.NEGATIVE;
        }
        top = Math.max(y1, y2);
        bottom = Math.min(y1, y2);
        left = Math.min(x1, x2);
        right = Math.max(x1, x2);
        this.frontSide = frontSide;
        this.backSide = backSide;
        this.frontSector = frontSector;
        this.backSector = backSector;
        this.tag = tag;
        this.flags = flags;
        initialSpecial = special;
    }

    /** The side of the line on which a point lies: 0 front (right), 1 back. */
    public int sideOf(int x, int y) {
        if (dx == 0) {
            return x <= x1 ? dy > 0 ? 1 : 0 : dy < 0 ? 1 : 0;
        }
        if (dy == 0) {
            return y <= y1 ? dx < 0 ? 1 : 0 : dx > 0 ? 1 : 0;
        }
        int left = Fixed.mul(dy >> Fixed.FRAC_BITS, x - x1);
        int right = Fixed.mul(y - y1, dx >> Fixed.FRAC_BITS);
        return right < left ? 0 : 1;
    }

    /** The side of the endless line on which a box lies: 0 front, 1 back, -1 both. */
    public int sideOfBox(int boxTop, int boxBottom, int boxLeft, int boxRight) {
        int first;
        int second;
        switch (slope) {
        case HORIZONTAL -> {
            first = boxTop > y1 ? 1 : 0;
            second = boxBottom > y1 ? 1 : 0;
            if (dx < 0) {
                first ^= 1;
                second ^= 1;
            }
        }
        case VERTICAL -> {
            first = boxRight < x1 ? 1 : 0;
            second = boxLeft < x1 ? 1 : 0;
            if (dy < 0) {
                first ^= 1;
                second ^= 1;
            }
        }
        case POSITIVE -> {
            first = sideOf(boxLeft, boxTop);
            second = sideOf(boxRight, boxBottom);
        }
        default -> {
            first = sideOf(boxRight, boxTop);
            second = sideOf(boxLeft, boxBottom);
        }
        }
        return first == second ? first : -1;
    }
}
