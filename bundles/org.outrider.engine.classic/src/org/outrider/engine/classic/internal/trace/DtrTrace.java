/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A trace of a game in the DTR1 format: one row of ints a tic, stored column by column as differences, compressed.
 */
public final class DtrTrace {

    private static final byte[] MAGIC = "DTR1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 12;

    private final int columns;
    private int[] rows;
    private int rowCount;

    public DtrTrace(int columns) {
        this.columns = columns;
        rows = new int[columns * 1024];
    }

    /** Appends a copy of a row. */
    public void add(int[] row) {
        if ((rowCount + 1) * columns > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        System.arraycopy(row, 0, rows, rowCount++ * columns, columns);
    }

    public int rowCount() {
        return rowCount;
    }

    public int columns() {
        return columns;
    }

    public int value(int row, int column) {
        return rows[row * columns + column];
    }

    /** Reads a trace; a name that ends in .gz is taken for compressed. */
    public static DtrTrace read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            bytes = in.readAllBytes();
        }
        if (bytes.length < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new IOException(file + ": no DTR1 trace");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int columns = buffer.getInt(4);
        int rows = buffer.getInt(8);
        if (columns <= 0 || rows < 0 || (long) columns * rows * 4 + HEADER != bytes.length) {
            throw new IOException(file + ": " + columns + " columns and " + rows + " rows do not fit "
                    + bytes.length + " bytes");
        }
        DtrTrace trace = new DtrTrace(columns);
        trace.rows = new int[columns * rows];
        trace.rowCount = rows;
        for (int column = 0; column < columns; column++) {
            int value = 0;
            for (int row = 0; row < rows; row++) {
                value += buffer.getInt(HEADER + (column * rows + row) * 4);
                trace.rows[row * columns + column] = value;
            }
        }
        return trace;
    }

    /** Writes the trace; a name that ends in .gz makes it compressed. */
    public void write(Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + rowCount * columns * 4).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).putInt(columns).putInt(rowCount);
        for (int column = 0; column < columns; column++) {
            int previous = 0;
            for (int row = 0; row < rowCount; row++) {
                int value = value(row, column);
                buffer.putInt(value - previous);
                previous = value;
            }
        }
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            out.write(buffer.array());
        }
    }
}
