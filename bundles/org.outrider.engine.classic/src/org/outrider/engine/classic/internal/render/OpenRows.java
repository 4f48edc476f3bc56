/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

/** For each column the rows between which nothing was drawn yet: below {@link #ceiling} and above {@link #floor}. */
final class OpenRows {

    private final int height;
    /** Last row that is filled from above; -1 for none. */
    final short[] ceiling;
    /** First row that is filled from below. */
    final short[] floor;

    OpenRows(int width, int height) {
        this.height = height;
        ceiling = new short[width];
        floor = new short[width];
    }

    void clear() {
        Arrays.fill(ceiling, (short) -1);
        Arrays.fill(floor, (short) height);
    }

    /**
     * Draws what no wall ended in black: walls without a texture, and rays that leave the map. Doom 1.9 leaves what the
     * last frame showed there.
     */
    void fillRest(Canvas canvas, Layers layers) {
        for (int x = 0; x < ceiling.length; x++) {
            int top = ceiling[x] + 1;
            int bottom = floor[x] - 1;
            for (int y = top; y <= bottom; y++) {
                canvas.pixels[y * canvas.width + x] = 0;
            }
            if (top <= bottom) {
                layers.wall(x, top, bottom, Float.POSITIVE_INFINITY);
            }
        }
    }
}
