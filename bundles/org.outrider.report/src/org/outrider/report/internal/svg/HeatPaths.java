/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outrider.analysis.HeatMap;

/** Draws a heat map as a few layers of squares, from the cells that were visited least to those visited longest. */
final class HeatPaths {

    /** The number of layers. */
    static final int LEVELS = 7;

    /** Below 1 it raises what was visited for short; found by eye. */
    private static final double CONTRAST = 0.4;

    private HeatPaths() {
    }

    /** The layers as data of SVG paths, most of them for the short visits that most cells get. */
    static List<String> of(HeatMap heat) {
        List<PathData> levels = new ArrayList<>(Stream.generate(PathData::new).limit(LEVELS).toList());
        int max = heat.max();
        for (int row = 0; row < heat.rows(); row++) {
            for (int column = 0; column < heat.columns(); column++) {
                int tics = heat.tics(column, row);
                if (tics > 0) {
                    int level = (int) Math.min(LEVELS - 1, LEVELS * Math.pow((double) tics / max, CONTRAST));
                    addCell(levels.get(level), heat, column, row);
                }
            }
        }
        return levels.stream().map(PathData::toString).toList();
    }

    private static void addCell(PathData path, HeatMap heat, int column, int row) {
        int size = heat.cellSize();
        int x = heat.originX() + column * size;
        int y = heat.originY() + row * size;
        path.moveTo(x, y).lineTo(x + size, y).lineTo(x + size, y + size).lineTo(x, y + size).close();
    }
}
