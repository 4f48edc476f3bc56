/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import org.outrider.analysis.HeatMap;

/** Lays a heat map over a picture: smooth between its cells, stronger by the logarithm of the time spent. */
final class HeatPainter {

    private static final int STRONGEST = 210;
    private static final float VISIBLE = 0.02f;
    /** How much a cell takes of itself, of its neighbours, and of those across, when it is smoothed. */
    private static final double[] WEIGHTS = {0.25, 0.125, 0.0625};

    private final HeatMap heat;
    private final float[] values;

    HeatPainter(HeatMap heat) {
        this.heat = heat;
        this.values = new float[heat.columns() * heat.rows()];
        double most = Math.log1p(Math.max(1, heat.max()));
        for (int row = 0; row < heat.rows(); row++) {
            for (int column = 0; column < heat.columns(); column++) {
                values[row * heat.columns() + column] = (float) (smoothed(column, row) / most);
            }
        }
    }

    /** The logarithm of the time spent at a cell, evened out with those around it. */
    private double smoothed(int column, int row) {
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int x = column + dx;
                int y = row + dy;
                if (x >= 0 && y >= 0 && x < heat.columns() && y < heat.rows()) {
                    sum += WEIGHTS[Math.abs(dx) + Math.abs(dy)] * Math.log1p(heat.tics(x, y));
                }
            }
        }
        return sum;
    }

    void paint(PixelBuffer buffer, Camera camera, MapPalette palette) {
        int firstX = Math.max(0, (int) camera.screenX(heat.originX() - heat.cellSize()));
        int lastX = Math.min(buffer.width() - 1,
                (int) camera.screenX(heat.originX() + (heat.columns() + 1.0) * heat.cellSize()));
        for (int y = 0; y < buffer.height(); y++) {
            float row = (float) ((camera.mapY(y + 0.5) - heat.originY()) / heat.cellSize() - 0.5);
            if (row > -1 && row < heat.rows()) {
                paintRow(buffer, camera, palette, y, row, firstX, lastX);
            }
        }
    }

    private void paintRow(PixelBuffer buffer, Camera camera, MapPalette palette, int y, float row, int firstX,
            int lastX) {
        int south = (int) Math.floor(row);
        float up = row - south;
        float step = (float) (1 / (camera.scale() * heat.cellSize()));
        float column = (float) ((camera.mapX(firstX + 0.5) - heat.originX()) / heat.cellSize() - 0.5);
        for (int x = firstX; x <= lastX; x++, column += step) {
            int west = (int) Math.floor(column);
            float right = column - west;
            float value = (at(west, south) * (1 - right) + at(west + 1, south) * right) * (1 - up)
                    + (at(west, south + 1) * (1 - right) + at(west + 1, south + 1) * right) * up;
            if (value > VISIBLE) {
                int color = PixelBuffer.mix(palette.heatLow(), palette.heatHigh(), (int) (value * 256));
                buffer.blend(x, y, color, (int) (STRONGEST * Math.min(1, value * 1.6f)));
            }
        }
    }

    private float at(int column, int row) {
        return column < 0 || row < 0 || column >= heat.columns() || row >= heat.rows() ? 0
                : values[row * heat.columns() + column];
    }
}
