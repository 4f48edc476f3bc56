/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;

import org.outrider.wad.LumpNames;
import org.outrider.wad.WadWriter;

/** Just enough pictures to draw a game: palette, a few textures with switches among them, flats, and some sprites. */
final class SmallArt {

    private static final List<String> WALLS = List.of("AASTINKY", "STARTAN2", "SW1BRCOM", "SW2BRCOM", "SW1STON1",
            "SW2STON1");
    private static final List<String> FLATS = List.of("FLOOR4_8", "CEIL3_5", "F_SKY1");
    private static final List<String> SPRITES = List.of("TROO", "SKUL", "PLAY", "BAR1", "PISG", "PISF", "PUNG", "MISL");
    private static final int FRAMES = 5;
    private static final int PICTURE_SIZE = 16;
    private static final int TEXTURE_SIZE = 32;
    private static final int PALETTES = 14 * 768;
    private static final int COLORMAPS = 34 * 256;

    private SmallArt() {
    }

    static String wall(Random random) {
        return WALLS.get(random.nextInt(WALLS.size()));
    }

    static String flat(Random random) {
        return FLATS.get(random.nextInt(FLATS.size()));
    }

    static void addTo(WadWriter wad) {
        wad.add("PLAYPAL", new byte[PALETTES]).add("COLORMAP", new byte[COLORMAPS]);
        wad.add("PNAMES", ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putInt(1)
                .put(LumpNames.encode("PATCH")).array());
        wad.add("TEXTURE1", textures()).addMarker("P_START").add("PATCH", picture()).addMarker("P_END");
        wad.addMarker("F_START");
        FLATS.forEach(flat -> wad.add(flat, new byte[4096]));
        wad.addMarker("F_END").addMarker("S_START");
        for (String sprite : SPRITES) {
            for (int frame = 0; frame < FRAMES; frame++) {
                wad.add(sprite + (char) ('A' + frame) + "0", picture());
            }
        }
        wad.addMarker("S_END");
    }

    private static byte[] textures() {
        int entries = 4 + WALLS.size() * 4;
        ByteBuffer lump = ByteBuffer.allocate(entries + WALLS.size() * TEXTURE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        lump.putInt(WALLS.size());
        for (int i = 0; i < WALLS.size(); i++) {
            lump.putInt(entries + i * TEXTURE_SIZE);
        }
        for (int i = 0; i < WALLS.size(); i++) {
            lump.put(LumpNames.encode(WALLS.get(i))).putInt(0);
            // width, height, an unused number, one patch: place, number, two unused numbers
            shorts(lump, 64, 16 << i, 0, 0, 1, 0, 0, 0, 0, 0);
        }
        return lump.array();
    }

    /** A square picture of one full post a column. */
    private static byte[] picture() {
        int header = 8 + 4 * PICTURE_SIZE;
        int column = PICTURE_SIZE + 5;
        ByteBuffer lump = ByteBuffer.allocate(header + PICTURE_SIZE * column).order(ByteOrder.LITTLE_ENDIAN);
        shorts(lump, PICTURE_SIZE, PICTURE_SIZE, PICTURE_SIZE / 2, PICTURE_SIZE);
        for (int i = 0; i < PICTURE_SIZE; i++) {
            lump.putInt(header + i * column);
        }
        for (int i = 0; i < PICTURE_SIZE; i++) {
            lump.put((byte) 0).put((byte) PICTURE_SIZE).put(new byte[PICTURE_SIZE + 2]).put((byte) 0xff);
        }
        return lump.array();
    }

    private static void shorts(ByteBuffer lump, int... values) {
        for (int value : values) {
            lump.putShort((short) value);
        }
    }
}
