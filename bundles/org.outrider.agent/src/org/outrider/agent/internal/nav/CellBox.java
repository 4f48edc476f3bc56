/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.stream.IntStream;

/** Cells in a rectangle. */
public final class CellBox {

    private CellBox() {
    }

    /** The walkable cells within the box around a line that is wider by a distance on all sides. */
    static IntStream around(CellMap cells, MapLines lines, int line, double reach) {
        double x1 = lines.x1(line);
        double y1 = lines.y1(line);
        double x2 = x1 + lines.dx(line);
        double y2 = y1 + lines.dy(line);
        return within(cells, Math.min(x1, x2) - reach, Math.min(y1, y2) - reach, Math.max(x1, x2) + reach,
                Math.max(y1, y2) + reach);
    }

    /** The walkable cells whose points lie in a rectangle. */
    public static IntStream within(CellMap cells, double west, double south, double east, double north) {
        Grid grid = cells.grid();
        int firstColumn = grid.columnFrom(west);
        int lastColumn = Math.min(grid.columns() - 1, grid.columnFrom(east));
        int lastRow = Math.min(grid.rows() - 1, grid.rowFrom(north));
        return IntStream.rangeClosed(grid.rowFrom(south), lastRow)
                .flatMap(row -> IntStream.rangeClosed(firstColumn, lastColumn)
                        .map(column -> row * grid.columns() + column))
                .filter(cells::isWalkable);
    }
}
