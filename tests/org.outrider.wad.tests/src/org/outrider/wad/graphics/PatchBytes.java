/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Makes patches as bytes, column by column. */
final class PatchBytes {

    private final int height;
    private final ByteArrayOutputStream[] columns;
    private int column = -1;

    PatchBytes(int width, int height) {
        this.height = height;
        columns = new ByteArrayOutputStream[width];
        for (int i = 0; i < width; i++) {
            columns[i] = new ByteArrayOutputStream();
        }
    }

    /** Goes on to the next column. */
    PatchBytes column() {
        column++;
        return this;
    }

    /** Adds a post to the column. */
    PatchBytes post(int top, int... pixels) {
        ByteArrayOutputStream out = columns[column];
        out.write(top);
        out.write(pixels.length);
        out.write(0);
        for (int pixel : pixels) {
            out.write(pixel);
        }
        out.write(0);
        return this;
    }

    byte[] toBytes() {
        int size = 8 + columns.length * 4;
        for (ByteArrayOutputStream out : columns) {
            size += out.size() + 1;
        }
        ByteBuffer patch = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        patch.putShort((short) columns.length).putShort((short) height).putShort((short) 3).putShort((short) -4);
        int at = 8 + columns.length * 4;
        for (ByteArrayOutputStream out : columns) {
            patch.putInt(at);
            at += out.size() + 1;
        }
        for (ByteArrayOutputStream out : columns) {
            patch.put(out.toByteArray()).put((byte) 0xFF);
        }
        return patch.array();
    }

    /** A patch of one color without holes. */
    static byte[] solid(int width, int height, int color) {
        PatchBytes patch = new PatchBytes(width, height);
        int[] pixels = new int[height];
        Arrays.fill(pixels, color);
        for (int i = 0; i < width; i++) {
            patch.column().post(0, pixels);
        }
        return patch.toBytes();
    }
}
