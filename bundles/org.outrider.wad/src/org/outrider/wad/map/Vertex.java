/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * A point of the map.
 *
 * <p>The coordinates are <em>fixed point</em> (16.16, map units times 65536), because vertexes that a node builder adds
 * may lie between map units. Those of the VERTEXES lump are whole.
 *
 * @param x fixed point
 * @param y fixed point
 */
public record Vertex(int x, int y) {

    /** Fixed-point steps in a map unit. */
    public static final int UNIT = 1 << 16;

    /** A vertex at whole map units, -32768..32767. */
    public static Vertex ofUnits(int x, int y) {
        return new Vertex(x << 16, y << 16);
    }

    /** The x coordinate in map units, rounded down. */
    public int unitX() {
        return x >> 16;
    }

    /** The y coordinate in map units, rounded down. */
    public int unitY() {
        return y >> 16;
    }
}
