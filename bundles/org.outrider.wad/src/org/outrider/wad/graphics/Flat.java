/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;

/** A picture of 64 by 64 pixels for floors and ceilings. */
public final class Flat {

    /** Pixels along an edge. */
    public static final int SIZE = 64;

    private final byte[] pixels;

    private Flat(byte[] pixels) {
        this.pixels = pixels;
    }

    /**
     * Reads a flat. Bytes beyond the first 4096 are ignored, as the game does.
     *
     * @throws WadFormatException when the lump is too short
     */
    public static Flat read(Lump lump) throws WadFormatException {
        byte[] pixels = new byte[SIZE * SIZE];
        if (lump.size() < pixels.length) {
            throw WadFormatException.ofLump(lump, "has " + lump.size() + " bytes; a flat takes " + pixels.length);
        }
        lump.data().get(pixels);
        return new Flat(pixels);
    }

    /** The pixel value 0..255 at a place; x runs to the right, y downwards, both from 0 to 63. */
    public int pixel(int x, int y) {
        return pixels[y * SIZE + x] & 0xFF;
    }

    /** A copy of the pixels, row by row. */
    public byte[] toBytes() {
        return pixels.clone();
    }
}
