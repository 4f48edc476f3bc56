/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns canvases into the formats that pictures have in a WAD. */
public final class Pictures {

    private static final int END_OF_COLUMN = 0xFF;
    /** Rows that a post's first row can be told by. */
    private static final int TALLEST = 254;

    private Pictures() {
    }

    /**
     * A flat: the pixel values row by row.
     *
     * @param canvas painted everywhere
     */
    public static byte[] flat(Canvas canvas) {
        byte[] pixels = new byte[canvas.width() * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                pixels[y * canvas.width() + x] = canvas.pixel(x, y);
            }
        }
        return pixels;
    }

    /** A patch of a wall texture, which needs no offsets. */
    public static byte[] patch(Canvas canvas) {
        return patch(canvas, 0, 0);
    }

    /**
     * A patch: for each column the runs of pixels that are not see-through.
     *
     * @param left pixels that the picture is moved to the left of its place
     * @param top  pixels that it is moved up
     */
    public static byte[] patch(Canvas canvas, int left, int top) {
        if (canvas.height() > TALLEST) {
            throw new IllegalArgumentException("a patch of " + canvas.height() + " rows is too tall");
        }
        ByteArrayOutputStream columns = new ByteArrayOutputStream();
        ByteBuffer header = ByteBuffer.allocate(8 + 4 * canvas.width()).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort((short) canvas.width()).putShort((short) canvas.height());
        header.putShort((short) left).putShort((short) top);
        for (int x = 0; x < canvas.width(); x++) {
            header.putInt(header.capacity() + columns.size());
            column(canvas, x, columns);
        }
        return ByteBuffer.allocate(header.capacity() + columns.size()).put(header.flip())
                .put(columns.toByteArray()).array();
    }

    private static void column(Canvas canvas, int x, ByteArrayOutputStream posts) {
        int y = 0;
        while (y < canvas.height()) {
            int start = y;
            while (canvas.isPainted(x, y)) {
                y++;
            }
            if (y > start) {
                posts.write(start);
                posts.write(y - start);
                posts.write(0);
                for (int row = start; row < y; row++) {
                    posts.write(canvas.pixel(x, row));
                }
                posts.write(0);
            }
            y++;
        }
        posts.write(END_OF_COLUMN);
    }
}
