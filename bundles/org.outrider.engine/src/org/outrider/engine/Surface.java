/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** What a pixel shows, as a number: its kind, and for walls the line and its side. */
public final class Surface {

    private static final int KIND_SHIFT = 20;
    private static final Kind[] KINDS = Kind.values();

    private Surface() {
    }

    /** Kinds of surfaces. */
    public enum Kind {
        /** Nothing was drawn: the original engine leaves there what the last frame showed. */
        NOTHING,
        SKY, FLOOR, CEILING,
        /** Over the opening of a two-sided line. */
        UPPER,
        /** All of a one-sided line. */
        MIDDLE,
        /** Under the opening of a two-sided line. */
        LOWER,
        /** In the opening of a two-sided line. */
        MASKED,
        THING;

        /** Whether it belongs to a side of a line. */
        public boolean isWall() {
            return this == UPPER || this == MIDDLE || this == LOWER || this == MASKED;
        }
    }

    /** The number of something that is no wall. */
    public static int of(Kind kind) {
        return kind.ordinal() << KIND_SHIFT;
    }

    /**
     * The number of a part of a wall.
     *
     * @param line 0..65535
     * @param side 0 the front, 1 the back
     */
    public static int of(Kind kind, int line, int side) {
        return kind.ordinal() << KIND_SHIFT | line << 1 | side;
    }

    public static Kind kind(int surface) {
        return KINDS[surface >>> KIND_SHIFT];
    }

    /** The number of the line of a part of a wall. */
    public static int line(int surface) {
        return (surface & (1 << KIND_SHIFT) - 1) >> 1;
    }

    /** The side of a part of a wall: 0 the front, 1 the back. */
    public static int side(int surface) {
        return surface & 1;
    }
}
