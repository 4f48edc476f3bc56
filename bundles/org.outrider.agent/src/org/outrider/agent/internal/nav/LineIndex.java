/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;

import org.outrider.wad.map.BoundingBox;

/** Finds the lines near a place: lists of lines for each square of the map. */
final class LineIndex {

    private static final int FINEST_SIZE = 64;
    private static final int MAX_COLUMNS = 512;

    private final int west;
    private final int south;
    private final int size;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] entries;

    LineIndex(MapLines lines, BoundingBox bounds) {
        int edge = FINEST_SIZE;
        while (Math.max(bounds.width(), bounds.height()) / edge > MAX_COLUMNS) {
            edge *= 2;
        }
        size = edge;
        west = bounds.left();
        south = bounds.bottom();
        columns = bounds.width() / size + 1;
        rows = bounds.height() / size + 1;
        int[] counts = new int[columns * rows + 1];
        for (int line = 0; line < lines.count(); line++) {
            forEachSquare(lines, line, square -> counts[square + 1]++);
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        starts = counts;
        entries = new int[starts[columns * rows]];
        int[] next = Arrays.copyOf(starts, columns * rows);
        for (int line = 0; line < lines.count(); line++) {
            int number = line;
            forEachSquare(lines, line, square -> entries[next[square]++] = number);
        }
    }

    /** What is done with a square. */
    private interface SquareAction {
        void accept(int square);
    }

    private void forEachSquare(MapLines lines, int line, SquareAction action) {
        double x1 = lines.x1(line);
        double y1 = lines.y1(line);
        double x2 = x1 + lines.dx(line);
        double y2 = y1 + lines.dy(line);
        for (int row = row(Math.min(y1, y2)); row <= row(Math.max(y1, y2)); row++) {
            for (int column = column(Math.min(x1, x2)); column <= column(Math.max(x1, x2)); column++) {
                double middleX = west + (column + 0.5) * size;
                double middleY = south + (row + 0.5) * size;
                if (lines.touches(line, middleX, middleY, size / 2.0 + 1)) {
                    action.accept(row * columns + column);
                }
            }
        }
    }

    int column(double x) {
        return Math.clamp((int) Math.floor((x - west) / size), 0, columns - 1);
    }

    int row(double y) {
        return Math.clamp((int) Math.floor((y - south) / size), 0, rows - 1);
    }

    /** Where the list of a square starts. */
    int start(int column, int row) {
        return starts[row * columns + column];
    }

    /** Where the list of a square ends, exclusive. */
    int end(int column, int row) {
        return starts[row * columns + column + 1];
    }

    int entry(int i) {
        return entries[i];
    }
}
