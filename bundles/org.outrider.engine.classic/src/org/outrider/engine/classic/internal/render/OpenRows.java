/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.outrider.engine.Surface.Kind;

/**
 * For each column the rows between which nothing was drawn yet: below {@link #ceiling} and above {@link #floor}.
 *
 * <p>What no wall, floor or ceiling covers is drawn black: walls without a texture, rays that leave the map, and what
 * lies before the eyes when they are above a ceiling or below a floor. Doom 1.9 leaves there what the last frame
 * showed.
 */
final class OpenRows {

    private static final byte BLACK = 0;

    private final Canvas canvas;
    private final Layers layers;
    private final int height;
    /** Pixels that were left open. */
    private int blanked;
    /** Last row that is filled from above; -1 for none. */
    final short[] ceiling;
    /** First row that is filled from below. */
    final short[] floor;

    OpenRows(ViewGeometry geometry, Canvas canvas, Layers layers) {
        this.canvas = canvas;
        this.layers = layers;
        height = geometry.height;
        ceiling = new short[geometry.width];
        floor = new short[geometry.width];
    }

    void clear() {
        blanked = 0;
        Arrays.fill(ceiling, (short) -1);
        Arrays.fill(floor, (short) height);
    }

    /** Draws what is still open in black. */
    void blankRest() {
        for (int x = 0; x < ceiling.length; x++) {
            blank(x, ceiling[x] + 1, floor[x] - 1);
        }
    }

    /** Pixels of the frame that nothing covers. */
    int blanked() {
        return blanked;
    }

    /** Draws rows of a column, both included, in black; nothing where the first lies below the last. */
    void blank(int x, int top, int bottom) {
        if (top <= bottom) {
            blanked += bottom - top + 1;
            for (int y = top; y <= bottom; y++) {
                canvas.pixels[y * canvas.width + x] = BLACK;
            }
            layers.far(x, top, bottom, Kind.NOTHING);
        }
    }
}
