/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * An inner node of the map's binary space partition: a line and what lies on either side of it (a record of NODES).
 *
 * <p>The line's numbers are <em>map units</em>, as in the lump. A child is the index of a node, or, with
 * {@link #SUBSECTOR} (bit 31) set, of a subsector. (In the lump the mark is bit 15 of 16; it is widened here so that
 * maps may have more than 32768 of either.) The root is the last node of the list; a map of a single subsector has no
 * node at all.
 *
 * @param x          a point of the line
 * @param y          a point of the line
 * @param dx         the line's direction
 * @param dy         the line's direction; the right child is on the right when looking along it
 * @param right      bounds of what hangs below the right child
 * @param left       bounds of what hangs below the left child
 * @param rightChild node or subsector
 * @param leftChild  node or subsector
 */
public record Node(int x, int y, int dx, int dy, BoundingBox right, BoundingBox left, int rightChild,
        int leftChild) {

    /** Marks a child as a subsector. */
    public static final int SUBSECTOR = 0x8000_0000;

    /** Whether a child is a subsector. */
    public static boolean isSubsector(int child) {
        return (child & SUBSECTOR) != 0;
    }

    /** The index of the node or subsector that a child names. */
    public static int childIndex(int child) {
        return child & ~SUBSECTOR;
    }

    /** The child on a side: 0 right, 1 left. */
    public int child(int side) {
        return side == 0 ? rightChild : leftChild;
    }

    /**
     * The side of the line on which a point lies: 0 right (front), 1 left (back).
     *
     * <p>Doom 1.9: decides by integer arithmetic that drops the lower bits of both products, and counts points on the
     * line to the left, except on lines along an axis, where it depends on the direction. Kept exactly, since which
     * sector a point belongs to hangs on it.
     *
     * @param px fixed point
     * @param py fixed point
     */
    public int sideOf(int px, int py) {
        if (dx == 0) {
            return (px <= x << 16 ? dy > 0 : dy < 0) ? 1 : 0;
        }
        if (dy == 0) {
            return (py <= y << 16 ? dx < 0 : dx > 0) ? 1 : 0;
        }
        int toX = px - (x << 16);
        int toY = py - (y << 16);
        if ((dy ^ dx ^ toX ^ toY) < 0) {
            return (dy ^ toX) < 0 ? 1 : 0;
        }
        long leftOfLine = ((long) dy * toX) >> 16;
        long rightOfLine = ((long) toY * dx) >> 16;
        return rightOfLine < leftOfLine ? 0 : 1;
    }
}
