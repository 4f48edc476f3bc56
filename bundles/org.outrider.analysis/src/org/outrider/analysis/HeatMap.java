/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Collection;

import org.outrider.wad.map.BoundingBox;

/** How long players were where on a map, in square cells. */
public final class HeatMap {

    private final int originX;
    private final int originY;
    private final int cellSize;
    private final int columns;
    private final int[] tics;

    private HeatMap(int originX, int originY, int cellSize, int columns, int rows) {
        this.originX = originX;
        this.originY = originY;
        this.cellSize = cellSize;
        this.columns = columns;
        this.tics = new int[columns * rows];
    }

    /**
     * Counts the time that tracks spent in each cell. Positions outside of the bounds count for the nearest cell.
     *
     * @param bounds   of the map
     * @param cellSize edge of a cell in map units; cells are aligned to multiples of it
     */
    public static HeatMap of(BoundingBox bounds, int cellSize, Collection<Track> tracks) {
        int west = Math.floorDiv(bounds.left(), cellSize);
        int south = Math.floorDiv(bounds.bottom(), cellSize);
        HeatMap map = new HeatMap(west * cellSize, south * cellSize, cellSize,
                Math.floorDiv(bounds.right(), cellSize) - west + 1, Math.floorDiv(bounds.top(), cellSize) - south + 1);
        tracks.forEach(map::add);
        return map;
    }

    /** West edge of the first column, map units. */
    public int originX() {
        return originX;
    }

    /** South edge of the first row, map units. */
    public int originY() {
        return originY;
    }

    /** Edge of a cell, map units. */
    public int cellSize() {
        return cellSize;
    }

    /** Number of cells from west to east. */
    public int columns() {
        return columns;
    }

    /** Number of cells from south to north. */
    public int rows() {
        return tics.length / columns;
    }

    /** Tics spent in a cell, by all tracks together. */
    public int tics(int column, int row) {
        return tics[row * columns + column];
    }

    /** The most tics spent in any cell. */
    public int max() {
        int max = 0;
        for (int value : tics) {
            max = Math.max(max, value);
        }
        return max;
    }

    private void add(Track track) {
        for (int sample = 1; sample < track.size(); sample++) {
            int column = index(track.x(sample) - originX, columns);
            int row = index(track.y(sample) - originY, rows());
            tics[row * columns + column] += track.tic(sample) - track.tic(sample - 1);
        }
    }

    private int index(double offset, int cells) {
        return Math.clamp((long) Math.floor(offset / cellSize), 0, cells - 1);
    }
}
