/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;

/** The colours of the 256 pixel values, one of the palettes in PLAYPAL. */
public final class Palette {

    /** Number of palettes that the game needs: normal, 8 of pain, 4 of pickups, 1 of the radiation suit. */
    public static final int COUNT = 14;
    /** Number of colours. */
    public static final int COLORS = 256;

    private static final int SIZE = COLORS * 3;

    private final int[] colors;

    private Palette(int[] colors) {
        this.colors = colors;
    }

    /**
     * Reads PLAYPAL.
     *
     * @return all its palettes, at least {@link #COUNT}
     * @throws WadFormatException when the lump is too short
     */
    public static List<Palette> readAll(Lump playpal) throws WadFormatException {
        int count = playpal.size() / SIZE;
        if (count < COUNT) {
            throw WadFormatException.ofLump(playpal, "has " + playpal.size() + " bytes; " + COUNT + " palettes take "
                    + COUNT * SIZE);
        }
        ByteBuffer data = playpal.data();
        List<Palette> palettes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            palettes.add(read(data, i * SIZE));
        }
        return List.copyOf(palettes);
    }

    private static Palette read(ByteBuffer data, int start) {
        int[] colors = new int[COLORS];
        for (int i = 0; i < COLORS; i++) {
            int at = start + i * 3;
            colors[i] = (data.get(at) & 0xFF) << 16 | (data.get(at + 1) & 0xFF) << 8 | data.get(at + 2) & 0xFF;
        }
        return new Palette(colors);
    }

    /** The colour of a pixel value 0..255 as 0xRRGGBB. */
    public int rgb(int index) {
        return colors[index];
    }
}
