/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.nio.ByteBuffer;
import java.util.List;

import org.outrider.engine.ScreenFormat;
import org.outrider.wad.graphics.Palette;

/** Turns palette indexes into the bytes of a screen format. Belongs to one thread. */
final class ScreenConverter {

    private static final int OPAQUE = 255;
    private static final int BYTE = 0xFF;

    private final ScreenFormat format;
    /** For each palette the bytes of a pixel, the first one lowest. */
    private final int[][] tables;
    private final PlanePacker packer = new PlanePacker();

    ScreenConverter(ScreenFormat format, List<Palette> palettes) {
        this.format = format;
        tables = new int[palettes.size()][Palette.COLORS];
        for (int palette = 0; palette < tables.length; palette++) {
            for (int i = 0; i < Palette.COLORS; i++) {
                tables[palette][i] = entry(palettes.get(palette).rgb(i));
            }
        }
    }

    private int entry(int rgb) {
        int red = rgb >> 16 & BYTE;
        int green = rgb >> 8 & BYTE;
        int blue = rgb & BYTE;
        if (!format.isColor()) {
            return ScreenFormat.gray(red, green, blue);
        }
        int entry = red << format.red() * Byte.SIZE | green << format.green() * Byte.SIZE
                | blue << format.blue() * Byte.SIZE;
        return format.alpha() < 0 ? entry : entry | OPAQUE << format.alpha() * Byte.SIZE;
    }

    /** Memory for a picture in this format. */
    ScreenBuffer newBuffer(int pixels) {
        return ScreenBuffer.of(pixels * format.channels());
    }

    /**
     * Converts a picture.
     *
     * @param indexes pixel values, row by row
     * @param palette number of the palette
     * @param target as of {@link #newBuffer}; filled from its start, its position stays
     */
    void convert(byte[] indexes, int palette, ScreenBuffer target) {
        int[] table = tables[palette];
        ByteBuffer bytes = target.bytes();
        if (format == ScreenFormat.DOOM_256_COLORS8) {
            bytes.put(0, indexes);
        } else if (format.channels() == 1) {
            onePlane(indexes, table, bytes);
        } else if (format.channels() == 4) {
            for (int i = 0; i < indexes.length; i++) {
                bytes.putInt(i * 4, table[indexes[i] & BYTE]);
            }
        } else if (!format.isPlanar()) {
            threeBytes(indexes, table, bytes);
        } else if (indexes.length % PlanePacker.PIXELS == 0) {
            packer.pack(indexes, table, target.words());
        } else {
            planes(indexes, table, bytes);
        }
    }

    private static void onePlane(byte[] indexes, int[] table, ByteBuffer target) {
        int whole = indexes.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            target.putInt(i, table[indexes[i] & BYTE] | table[indexes[i + 1] & BYTE] << 8
                    | table[indexes[i + 2] & BYTE] << 16 | table[indexes[i + 3] & BYTE] << 24);
        }
        for (int i = whole; i < indexes.length; i++) {
            target.put(i, (byte) table[indexes[i] & BYTE]);
        }
    }

    /** Writes planes of a size that is no multiple of a word. */
    private static void planes(byte[] indexes, int[] table, ByteBuffer target) {
        int plane = indexes.length;
        for (int i = 0; i < plane; i++) {
            int pixel = table[indexes[i] & BYTE];
            target.put(i, (byte) pixel);
            target.put(plane + i, (byte) (pixel >> 8));
            target.put(2 * plane + i, (byte) (pixel >> 16));
        }
    }

    /** Writes four bytes a pixel, of which the next pixel overwrites the last. */
    private static void threeBytes(byte[] indexes, int[] table, ByteBuffer target) {
        int last = indexes.length - 1;
        for (int i = 0; i < last; i++) {
            target.putInt(i * 3, table[indexes[i] & BYTE]);
        }
        int pixel = table[indexes[last] & BYTE];
        target.put(last * 3, (byte) pixel);
        target.put(last * 3 + 1, (byte) (pixel >> 8));
        target.put(last * 3 + 2, (byte) (pixel >> 16));
    }
}
