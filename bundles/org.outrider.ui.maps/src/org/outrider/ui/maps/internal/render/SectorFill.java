/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.Arrays;

import org.outrider.ui.maps.internal.model.MapGeometry;

/**
 * Fills the sectors of a map row by row: between two lines that a row of pixels crosses lies the sector that the
 * western one faces. This needs no polygons, and copes with sectors that are not closed.
 */
final class SectorFill {

    private final PixelBuffer buffer;
    private final MapGeometry geometry;
    private final Camera camera;
    /** Per row: how many crossings there are in the picture, later where the row's crossings end. */
    private final int[] ends;
    private final double[] westX;
    private final int[] westSector;

    SectorFill(PixelBuffer buffer, MapGeometry geometry, Camera camera) {
        this.buffer = buffer;
        this.geometry = geometry;
        this.camera = camera;
        this.ends = new int[buffer.height() + 1];
        this.westX = new double[buffer.height()];
        this.westSector = new int[buffer.height()];
    }

    /** Fills each sector with its colour; the void stays as it is. */
    void fill(int[] colors) {
        Arrays.fill(westX, Double.NEGATIVE_INFINITY);
        Arrays.fill(westSector, MapGeometry.VOID);
        int[] lines = count();
        long[] crossings = new long[ends[buffer.height()]];
        int[] next = ends.clone();
        for (int line : lines) {
            eachRow(line, (row, x, sector) -> crossings[next[row]++] = (long) (x * 16) << 32 | sector & 0xFFFFFFFFL);
        }
        for (int row = 0; row < buffer.height(); row++) {
            Arrays.sort(crossings, ends[row], ends[row + 1]);
            fillRow(row, crossings, colors);
        }
    }

    private void fillRow(int row, long[] crossings, int[] colors) {
        int sector = westSector[row];
        int from = 0;
        for (int i = ends[row]; i < ends[row + 1]; i++) {
            int to = (int) Math.min(buffer.width(), (crossings[i] >> 32) + 8 >> 4);
            if (to > from) {
                span(row, from, to, sector, colors);
                from = to;
            }
            sector = (int) crossings[i];
        }
        span(row, from, buffer.width(), sector, colors);
    }

    private void span(int row, int from, int to, int sector, int[] colors) {
        if (sector != MapGeometry.VOID && from < to) {
            buffer.fill(row, from, to, colors[sector]);
        }
    }

    /** Counts the crossings of each row into {@link #ends}, and gathers the lines that have any. */
    private int[] count() {
        int[] lines = new int[geometry.lineCount()];
        int count = 0;
        int[] total = new int[1];
        for (int line = 0; line < geometry.lineCount(); line++) {
            int before = total[0];
            eachRow(line, (row, x, sector) -> {
                ends[row]++;
                total[0]++;
            });
            if (total[0] > before) {
                lines[count++] = line;
            }
        }
        int sum = 0;
        for (int row = 0; row <= buffer.height(); row++) {
            int inRow = ends[row];
            ends[row] = sum;
            sum += inRow;
        }
        return Arrays.copyOf(lines, count);
    }

    private interface Crossing {

        void at(int row, double x, int sector);
    }

    /** Tells of the rows whose middle a line crosses within the picture, and remembers the last line west of it. */
    private void eachRow(int line, Crossing crossing) {
        double top = camera.screenY(Math.max(geometry.y1(line), geometry.y2(line)));
        double bottom = camera.screenY(Math.min(geometry.y1(line), geometry.y2(line)));
        int first = Math.max(0, (int) Math.ceil(top - 0.5));
        int last = Math.min(buffer.height() - 1, (int) Math.ceil(bottom - 0.5) - 1);
        if (first > last) {
            return;
        }
        double x1 = camera.screenX(geometry.x1(line));
        double x2 = camera.screenX(geometry.x2(line));
        if (Math.min(x1, x2) >= buffer.width()) {
            return;
        }
        double y1 = camera.screenY(geometry.y1(line));
        double slope = (x2 - x1) / (camera.screenY(geometry.y2(line)) - y1);
        int sector = geometry.east(line);
        double x = x1 + (first + 0.5 - y1) * slope;
        for (int row = first; row <= last; row++, x += slope) {
            if (x < 0) {
                if (x > westX[row]) {
                    westX[row] = x;
                    westSector[row] = sector;
                }
            } else if (x < buffer.width()) {
                crossing.at(row, x, sector);
            }
        }
    }
}
