/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table on the console: the first column to the left, all others to the right. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row, with a cell for each column. */
    void add(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
    }

    void print(PrintWriter out) {
        print(headings, out);
        rows.forEach(row -> print(row, out));
    }

    private void print(List<String> row, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < headings.size(); column++) {
            String padding = " ".repeat(width(column) - row.get(column).length());
            if (column == 0) {
                line.append(row.get(column)).append(padding);
            } else {
                line.append(GAP).append(padding).append(row.get(column));
            }
        }
        out.println(line.toString().stripTrailing());
    }

    private int width(int column) {
        return Math.max(headings.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
