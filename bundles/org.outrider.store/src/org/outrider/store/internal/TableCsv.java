/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.StoreException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** A table as CSV that any of the databases can read: a header, then rows; a null is \N, and so a \ is doubled. */
public final class TableCsv {

    private static final String NULL = "\\N";
    private static final int BATCH = 1000;
    /** The sequences, and the tables whose ids come from them. */
    private static final Map<String, String> SEQUENCES = Map.of("library_map_seq", "library_map",
            "artifact_seq", "artifact", "episode_seq", "episode", "finding_seq", "finding", "bug_report_seq",
            "bug_report", "checkpoint_seq", "checkpoint");

    private TableCsv() {
    }

    /** Writes all rows. */
    public static void write(Connection connection, String table, Writer target) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                ResultSetMetaData columns = rows.getMetaData();
                CsvWriter csv = CsvWriter.builder().build(target);
                csv.writeRecord(names(columns));
                List<String> fields = new ArrayList<>();
                while (rows.next()) {
                    fields.clear();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        fields.add(text(rows, column, columns.getColumnType(column)));
                    }
                    csv.writeRecord(fields);
                }
                csv.flush();
            }
        }
    }

    /** Inserts all rows. */
    public static void read(Connection connection, String table, Reader source) throws SQLException, IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(source)) {
            @Nullable PreparedStatement insert = null;
            int[] types = {};
            int rows = 0;
            for (CsvRecord row : csv) {
                if (insert == null) {
                    types = types(connection, table, row.getFields());
                    insert = connection.prepareStatement("insert into " + table + " ("
                            + String.join(", ", row.getFields()) + ") values ("
                            + String.join(", ", Collections.nCopies(types.length, "?")) + ")");
                    continue;
                }
                if (row.getFieldCount() != types.length) {
                    throw new StoreException("the backup's table " + table + " has a row of " + row.getFieldCount()
                            + " instead of " + types.length + " fields in line " + row.getStartingLineNumber());
                }
                for (int column = 0; column < types.length; column++) {
                    insert.setObject(column + 1, value(row.getField(column), types[column]));
                }
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (insert == null) {
                throw new StoreException("the backup's table " + table + " lacks its header");
            }
            insert.executeBatch();
            insert.close();
        }
    }

    /** Whether a table has any row. */
    public static boolean hasRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + table + " fetch first 1 rows only")) {
            return rows.next();
        }
    }

    /** Lets new ids begin behind those that are there. */
    public static void advanceSequences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
                long next;
                try (ResultSet largest = statement.executeQuery(
                        "select coalesce(max(id), 0) from " + sequence.getValue())) {
                    largest.next();
                    next = largest.getLong(1) + 100;
                }
                statement.execute("alter sequence " + sequence.getKey() + " restart with " + next);
            }
        }
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnName(column).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static int[] types(Connection connection, String table, List<String> names) throws SQLException {
        for (String name : names) {
            if (!name.matches("[a-z0-9_]+")) {
                throw new SQLException("the backup's table " + table + " has a column '" + name + "'");
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select " + names.stream().collect(Collectors.joining(", "))
                        + " from " + table + " where 1 = 0")) {
            int[] types = new int[names.size()];
            for (int column = 0; column < types.length; column++) {
                types[column] = none.getMetaData().getColumnType(column + 1);
            }
            return types;
        }
    }

    private static String text(ResultSet rows, int column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
            case Types.BINARY, Types.VARBINARY -> hex(rows.getBytes(column));
            default -> rows.getString(column);
        };
        return value == null ? NULL : value.toString().replace("\\", "\\\\");
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static @Nullable Object value(String text, int type) {
        if (text.equals(NULL)) {
            return null;
        }
        String plain = text.replace("\\\\", "\\");
        return switch (type) {
            case Types.BIGINT -> Long.valueOf(plain);
            case Types.INTEGER, Types.SMALLINT -> Integer.valueOf(plain);
            case Types.DOUBLE -> Double.valueOf(plain);
            case Types.BOOLEAN, Types.BIT -> plain.equalsIgnoreCase("true") || plain.equals("t");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse(plain);
            case Types.BINARY, Types.VARBINARY -> HexFormat.of().parseHex(plain);
            default -> plain;
        };
    }
}
