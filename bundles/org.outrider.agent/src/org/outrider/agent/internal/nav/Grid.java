/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import org.outrider.wad.map.BoundingBox;

/**
 * A raster of points over a map. A cell is the number of a point, row by row from the south-west.
 *
 * <p>Points lie half a step off the multiples of the step, because mappers draw on multiples of 8: no point lies on a
 * line of such a map. A margin around the map keeps neighbours of walkable cells inside the raster.
 *
 * @param originX west edge of the first column
 * @param originY south edge of the first row
 * @param step    distance of neighbouring points
 * @param columns points from west to east
 * @param rows    points from south to north
 */
public record Grid(int originX, int originY, int step, int columns, int rows) {

    private static final int FINEST_STEP = 8;
    private static final int MARGIN_CELLS = 3;
    /** Beyond this a coarser raster is taken; 4 million cells are a map 16000 units wide and high. */
    private static final long MAX_CELLS = 4_000_000;

    /** The finest raster that covers a map without costing too much. */
    public static Grid over(BoundingBox bounds) {
        int step = FINEST_STEP;
        while ((long) (bounds.width() / step) * (bounds.height() / step) > MAX_CELLS) {
            step *= 2;
        }
        int margin = MARGIN_CELLS * step;
        int west = Math.floorDiv(bounds.left(), step) * step - margin;
        int south = Math.floorDiv(bounds.bottom(), step) * step - margin;
        int columns = (bounds.right() + margin - west) / step + 1;
        int rows = (bounds.top() + margin - south) / step + 1;
        return new Grid(west, south, step, columns, rows);
    }

    /** Number of cells. */
    public int size() {
        return columns * rows;
    }

    /** The cell whose point is nearest, or -1 outside the raster. */
    public int cellAt(double x, double y) {
        int column = (int) Math.floor((x - originX) / step);
        int row = (int) Math.floor((y - originY) / step);
        return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
    }

    public double x(int cell) {
        return originX + (cell % columns + 0.5) * step;
    }

    public double y(int cell) {
        return originY + (cell / columns + 0.5) * step;
    }

    /** The first column whose point lies east of x or on it, within the raster. */
    int columnFrom(double x) {
        return Math.max(0, (int) Math.ceil((x - originX) / step - 0.5));
    }

    /** The first row whose point lies north of y or on it, within the raster. */
    int rowFrom(double y) {
        return Math.max(0, (int) Math.ceil((y - originY) / step - 0.5));
    }

    double columnX(int column) {
        return originX + (column + 0.5) * step;
    }

    double rowY(int row) {
        return originY + (row + 0.5) * step;
    }
}
