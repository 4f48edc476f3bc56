/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads the CSV resources of this bundle; a fault in one is a fault of the build and named with table and line. */
public final class TableReader {

    private static final String FOLDER = "/doom/";

    private TableReader() {
    }

    /** One row of a table. */
    public record Row(String table, NamedCsvRecord csv) {

        /** The text of a column; empty where the cell is. */
        public String text(String column) {
            return csv.getField(column);
        }

        /** The number in a column. */
        public int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw fault("column '" + column + "' holds no number: '" + text(column) + "'");
            }
        }

        /** The number in a column, which must lie in a range. */
        public int number(String column, int least, int most) {
            int number = number(column);
            if (number < least || number > most) {
                throw fault("column '" + column + "' holds " + number + ", not " + least + ".." + most);
            }
            return number;
        }

        /** The error of a row that breaks a rule. */
        public IllegalStateException fault(String reason) {
            return new IllegalStateException(table + " line " + csv.getStartingLineNumber() + ": " + reason);
        }
    }

    /** Reads a table with a header line, one value a row. */
    public static <T> List<T> read(String table, Function<Row, T> rowReader) {
        List<T> result = new ArrayList<>();
        try (InputStream in = open(table);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.forEach(csv -> result.add(rowReader.apply(new Row(table, csv))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** Reads a file of one number a line. */
    public static int[] readNumbers(String table) {
        try (InputStream in = open(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).mapToInt(Integer::parseInt).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String table) {
        InputStream in = TableReader.class.getResourceAsStream(FOLDER + table);
        if (in == null) {
            throw new IllegalStateException("missing resource " + FOLDER + table);
        }
        return in;
    }
}
