/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A trace in the format DTR1: the text {@code DTR1}, the numbers of columns and rows, then each column as differences
 * from row to row, all of it 32-bit little-endian, compressed by gzip. Row 0 is the state before the first tic.
 */
final class DtrTrace {

    static final int LEVEL_TIME = 1;
    static final int GAME_STATE = 3;
    static final int PLAYER_STATE = 16;
    static final int X = 17;
    static final int Y = 18;
    static final int Z = 19;
    static final int ANGLE = 20;

    private static final int HEADER = 12;

    private final int[][] columns;

    private DtrTrace(int[][] columns) {
        this.columns = columns;
    }

    static DtrTrace read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            ByteBuffer data = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            byte[] magic = new byte[4];
            data.get(magic);
            if (!new String(magic, StandardCharsets.US_ASCII).equals("DTR1")) {
                throw new IOException(file + " is no trace");
            }
            int[][] columns = new int[data.getInt()][data.getInt()];
            data.position(HEADER);
            for (int[] column : columns) {
                int value = 0;
                for (int row = 0; row < column.length; row++) {
                    value += data.getInt();
                    column[row] = value;
                }
            }
            return new DtrTrace(columns);
        }
    }

    int rows() {
        return columns[0].length;
    }

    int get(int row, int column) {
        return columns[column][row];
    }
}
