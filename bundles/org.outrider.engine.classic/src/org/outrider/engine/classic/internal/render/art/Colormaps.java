/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import java.util.Arrays;

import org.outrider.wad.graphics.Colormap;

/** The light tables of COLORMAP, each an array of its own, and the same with the players' colours. */
public final class Colormaps {

    /** The map by which the fuzz effect darkens what is behind. */
    public static final int FUZZ = 6;
    /** Number of colours that players other than the first wear. */
    public static final int TRANSLATIONS = 3;

    private static final int SIZE = 256;
    /** The green of the first player, and where the ranges that replace it begin: grey, brown, red (Doom 1.9). */
    private static final int GREEN = 0x70;
    private static final int RANGE = 16;
    private static final int[] RANGES = { 0x60, 0x40, 0x20 };

    private final byte[][] maps;
    private final byte[][][] translated;

    Colormaps(Colormap colormap) {
        byte[] all = colormap.toBytes();
        maps = new byte[Colormap.COUNT][];
        translated = new byte[TRANSLATIONS][Colormap.COUNT][SIZE];
        for (int map = 0; map < maps.length; map++) {
            maps[map] = Arrays.copyOfRange(all, map * SIZE, (map + 1) * SIZE);
            for (int color = 0; color < TRANSLATIONS; color++) {
                for (int i = 0; i < SIZE; i++) {
                    boolean green = i >= GREEN && i < GREEN + RANGE;
                    translated[color][map][i] = maps[map][green ? RANGES[color] + i - GREEN : i];
                }
            }
        }
    }

    /** A map: 0 (brightest) to 31 (darkest), 32 for invulnerability. Not to be changed. */
    public byte[] map(int number) {
        return maps[number];
    }

    /**
     * A map that also gives a player his colour.
     *
     * @param translation 1 grey, 2 brown, 3 red
     */
    public byte[] translated(int translation, int number) {
        return translated[translation - 1][number];
    }
}
