/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * A line from one vertex to another with its special (a record of LINEDEFS).
 *
 * @param v1      index of the start vertex
 * @param v2      index of the end vertex; the front side is on the right when going from v1 to v2
 * @param flags   unsigned 16 bits, see the constants
 * @param special what the line does when used, crossed or shot, as in the lump, sign-extended: 0 nothing
 * @param tag     sectors with this tag are meant by the special, signed 16-bit
 * @param front   index of the front sidedef, or {@link #NO_SIDE}, which only a faulty map has
 * @param back    index of the back sidedef, or {@link #NO_SIDE} on a one-sided line
 */
public record Linedef(int v1, int v2, int flags, int special, int tag, int front, int back) {

    /** Stands for a side that the line does not have; 65535 in the lump. */
    public static final int NO_SIDE = -1;

    /** Flag: stops players and monsters. */
    public static final int BLOCKING = 0x0001;
    /** Flag: stops monsters. */
    public static final int BLOCK_MONSTERS = 0x0002;
    /** Flag: can be seen, shot and, heights permitting, walked through. Met on lines without back side, too. */
    public static final int TWO_SIDED = 0x0004;
    /** Flag: the upper texture hangs from its top. */
    public static final int UPPER_UNPEGGED = 0x0008;
    /** Flag: the lower texture stands on the floor (or on the ceiling's height, for doors). */
    public static final int LOWER_UNPEGGED = 0x0010;
    /** Flag: looks like a one-sided wall on the automap. */
    public static final int SECRET = 0x0020;
    /** Flag: stops sound after two such lines. */
    public static final int BLOCK_SOUND = 0x0040;
    /** Flag: never on the automap. */
    public static final int NOT_ON_MAP = 0x0080;
    /** Flag: on the automap from the start. */
    public static final int MAPPED = 0x0100;

    /** Whether the line has a back sidedef; the {@link #TWO_SIDED} flag is another matter. */
    public boolean hasBack() {
        return back != NO_SIDE;
    }

    /** Whether a flag is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The sidedef index of a side: 0 the front, 1 the back. */
    public int side(int side) {
        return side == 0 ? front : back;
    }
}
