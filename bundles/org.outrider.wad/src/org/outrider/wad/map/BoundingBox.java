/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * An upright rectangle in map units, edges included, in the order of the NODES lump.
 *
 * @param top    greatest y
 * @param bottom least y
 * @param left   least x
 * @param right  greatest x
 */
public record BoundingBox(int top, int bottom, int left, int right) {

    /** The width in map units. */
    public int width() {
        return right - left;
    }

    /** The height in map units. */
    public int height() {
        return top - bottom;
    }

    /** The smallest box around both. */
    public BoundingBox union(BoundingBox other) {
        return new BoundingBox(Math.max(top, other.top), Math.min(bottom, other.bottom), Math.min(left, other.left),
                Math.max(right, other.right));
    }
}
