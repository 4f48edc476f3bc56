/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;

/** The tables of COLORMAP that darken pixel values. */
public final class Colormap {

    /** Number of maps: 32 from bright to dark, 1 for invulnerability, 1 unused. */
    public static final int COUNT = 34;
    /** The map that shows the world in negative greys. */
    public static final int INVULNERABILITY = 32;

    private static final int SIZE = 256;

    private final byte[] maps;

    private Colormap(byte[] maps) {
        this.maps = maps;
    }

    /**
     * Reads COLORMAP.
     *
     * @throws WadFormatException when the lump is too short
     */
    public static Colormap read(Lump colormap) throws WadFormatException {
        if (colormap.size() < COUNT * SIZE) {
            throw WadFormatException.ofLump(colormap, "has " + colormap.size() + " bytes; " + COUNT + " maps take "
                    + COUNT * SIZE);
        }
        return new Colormap(colormap.bytes());
    }

    /**
     * The pixel value that stands for another one in a map.
     *
     * @param map   0 (brightest) to 31 (darkest), or a special map
     * @param index pixel value 0..255
     * @return pixel value 0..255
     */
    public int apply(int map, int index) {
        return maps[map * SIZE + index] & 0xFF;
    }

    /** A copy of all maps, 256 bytes each. */
    public byte[] toBytes() {
        return maps.clone();
    }
}
