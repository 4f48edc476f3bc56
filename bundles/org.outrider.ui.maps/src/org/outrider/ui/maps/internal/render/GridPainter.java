/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

/** Draws the grid, with every eighth line stronger; lines that would lie too close are left out. */
final class GridPainter {

    private static final double CLOSEST = 8;
    private static final int FAINT = 90;
    private static final int STRONG = 200;
    private static final int STRONG_EVERY = 8;

    private GridPainter() {
    }

    /** Draws a grid of so many map units. */
    static void paint(PixelBuffer buffer, Camera camera, int size, MapPalette palette) {
        int thick = (int) Math.max(1, Math.round(buffer.density()));
        long step = size;
        while (step * camera.scale() < CLOSEST * buffer.density()) {
            step *= 2;
        }
        for (long i = (long) Math.floor(camera.mapX(0) / step); i * step <= camera.mapX(buffer.width()); i++) {
            int x = (int) Math.floor(camera.screenX(i * step));
            for (int y = 0; y < buffer.height(); y++) {
                for (int across = 0; across < thick; across++) {
                    buffer.blend(x + across, y, palette.grid(), strength(i));
                }
            }
        }
        for (long i = (long) Math.floor(camera.mapY(buffer.height()) / step); i * step <= camera.mapY(0); i++) {
            int y = (int) Math.floor(camera.screenY(i * step));
            for (int across = 0; across < thick; across++) {
                for (int x = 0; x < buffer.width(); x++) {
                    buffer.blend(x, y + across, palette.grid(), strength(i));
                }
            }
        }
    }

    private static int strength(long number) {
        return number % STRONG_EVERY == 0 ? STRONG : FAINT;
    }
}
