/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.outrider.engine.ScreenFormat;
import org.outrider.wad.graphics.Palette;

/** Turns palette indexes into the bytes of a screen format. Immutable; may be shared by threads. */
public final class ScreenConverter {

    private static final int OPAQUE = 255;
    private static final int BYTE = 0xFF;

    private final ScreenFormat format;
    /** For each palette what a pixel value becomes, as {@link #entry} describes. */
    private final long[][] tables;

    public ScreenConverter(ScreenFormat format, List<Palette> palettes) {
        this.format = format;
        tables = new long[palettes.size()][Palette.COLORS];
        for (int palette = 0; palette < tables.length; palette++) {
            for (int i = 0; i < Palette.COLORS; i++) {
                tables[palette][i] = entry(palettes.get(palette).rgb(i));
            }
        }
    }

    /** The bytes of a pixel, first one lowest; those of planes lie 16 bits apart, so that two pixels fit into one. */
    private long entry(int rgb) {
        int red = rgb >> 16 & BYTE;
        int green = rgb >> 8 & BYTE;
        int blue = rgb & BYTE;
        if (!format.isColor()) {
            return ScreenFormat.gray(red, green, blue);
        }
        int shift = format.isPlanar() ? 16 : 8;
        long entry = (long) red << format.red() * shift | (long) green << format.green() * shift
                | (long) blue << format.blue() * shift;
        return format.alpha() < 0 ? entry : entry | (long) OPAQUE << format.alpha() * shift;
    }

    /** A buffer for a picture in this format. */
    public ByteBuffer newBuffer(int pixels) {
        return ByteBuffer.allocateDirect(pixels * format.channels()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Converts a picture.
     *
     * @param indexes pixel values, row by row
     * @param palette number of the palette
     * @param target a little-endian buffer as of {@link #newBuffer}; filled from its start, its position stays
     */
    public void convert(byte[] indexes, int palette, ByteBuffer target) {
        long[] table = tables[palette];
        if (format == ScreenFormat.DOOM_256_COLORS8) {
            target.put(0, indexes);
        } else if (format.channels() == 1) {
            onePlane(indexes, table, target);
        } else if (format.isPlanar()) {
            planes(indexes, table, target);
        } else if (format.channels() == 4) {
            for (int i = 0; i < indexes.length; i++) {
                target.putInt(i * 4, (int) table[indexes[i] & BYTE]);
            }
        } else {
            threeBytes(indexes, table, target);
        }
    }

    private static void onePlane(byte[] indexes, long[] table, ByteBuffer target) {
        int whole = indexes.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            target.putInt(i, (int) (table[indexes[i] & BYTE] | table[indexes[i + 1] & BYTE] << 8
                    | table[indexes[i + 2] & BYTE] << 16 | table[indexes[i + 3] & BYTE] << 24));
        }
        for (int i = whole; i < indexes.length; i++) {
            target.put(i, (byte) table[indexes[i] & BYTE]);
        }
    }

    private static void planes(byte[] indexes, long[] table, ByteBuffer target) {
        int plane = indexes.length;
        int whole = plane & ~3;
        for (int i = 0; i < whole; i += 4) {
            long first = table[indexes[i] & BYTE] | table[indexes[i + 1] & BYTE] << 8;
            long second = table[indexes[i + 2] & BYTE] | table[indexes[i + 3] & BYTE] << 8;
            target.putInt(i, (int) (first & 0xFFFF | second << 16));
            target.putInt(plane + i, (int) (first >>> 16 & 0xFFFF | second & 0xFFFF0000L));
            target.putInt(2 * plane + i, (int) (first >>> 32 | second >>> 16 & 0xFFFF0000L));
        }
        for (int i = whole; i < plane; i++) {
            long pixel = table[indexes[i] & BYTE];
            target.put(i, (byte) pixel);
            target.put(plane + i, (byte) (pixel >>> 16));
            target.put(2 * plane + i, (byte) (pixel >>> 32));
        }
    }

    private static void threeBytes(byte[] indexes, long[] table, ByteBuffer target) {
        int whole = indexes.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            long first = table[indexes[i] & BYTE];
            long second = table[indexes[i + 1] & BYTE];
            long third = table[indexes[i + 2] & BYTE];
            long fourth = table[indexes[i + 3] & BYTE];
            target.putLong(i * 3, first | second << 24 | third << 48);
            target.putInt(i * 3 + 8, (int) (third >>> 16 | fourth << 8));
        }
        for (int i = whole; i < indexes.length; i++) {
            int pixel = (int) table[indexes[i] & BYTE];
            target.put(i * 3, (byte) pixel);
            target.put(i * 3 + 1, (byte) (pixel >> 8));
            target.put(i * 3 + 2, (byte) (pixel >> 16));
        }
    }
}
