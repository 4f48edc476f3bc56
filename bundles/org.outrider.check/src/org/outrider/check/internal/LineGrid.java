/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.outrider.check.CheckedMap;

/** Finds the lines near a place: a grid over a map, whose cells know the lines that may touch them. */
public final class LineGrid {

    private static final int CELL = 128;

    private final CheckedMap map;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    public LineGrid(CheckedMap map) {
        this.map = map;
        for (int line = 0; line < map.lineCount(); line++) {
            int number = line;
            double left = Math.min(map.x1(line), map.x2(line));
            double right = Math.max(map.x1(line), map.x2(line));
            double bottom = Math.min(map.y1(line), map.y2(line));
            double top = Math.max(map.y1(line), map.y2(line));
            forEachCell(left, bottom, right, top, cell -> {
                if (touchesCell(number, cell)) {
                    cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(number);
                }
            });
        }
    }

    /** Lines that may touch a box, in order, each once; ends in map units. */
    public int[] near(double left, double bottom, double right, double top) {
        Set<Integer> found = new TreeSet<>();
        forEachCell(left, bottom, right, top, cell -> found.addAll(cells.getOrDefault(cell, List.of())));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private interface CellVisitor {

        void visit(long cell);
    }

    private static void forEachCell(double left, double bottom, double right, double top, CellVisitor visitor) {
        for (int x = cell(left); x <= cell(right); x++) {
            for (int y = cell(bottom); y <= cell(top); y++) {
                visitor.visit((long) x << 32 | y & 0xFFFFFFFFL);
            }
        }
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    /** Long diagonal lines touch few of the cells of the box around them. */
    private boolean touchesCell(int line, long cell) {
        double left = (double) (cell >> 32) * CELL;
        double bottom = (double) (int) cell * CELL;
        return Shapes.lineTouchesBox(map, line, left - 1, bottom - 1, left + CELL + 1, bottom + CELL + 1);
    }
}
