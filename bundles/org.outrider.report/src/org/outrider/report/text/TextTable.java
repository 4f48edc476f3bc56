/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table of plain text: the first column to the left, all others to the right unless said otherwise. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final BitSet leftColumns = BitSet.valueOf(new long[] {1});

    public TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    /** Puts a column to the left, as it befits words. */
    public TextTable left(int column) {
        leftColumns.set(column);
        return this;
    }

    /** Adds a row, with a cell for each column. */
    public void add(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
    }

    /** The lines, the headings first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(line(headings)));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    /** Prints the lines. */
    public void print(PrintWriter out) {
        lines().forEach(out::println);
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < headings.size(); column++) {
            String padding = " ".repeat(width(column) - row.get(column).length());
            line.append(column == 0 ? "" : GAP);
            if (leftColumns.get(column)) {
                line.append(row.get(column)).append(padding);
            } else {
                line.append(padding).append(row.get(column));
            }
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return Math.max(headings.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
