/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;

/** Which surface each pixel shows, where on its texture, and through which bare part of a wall it is seen. */
public final class SurfaceLayer {

    private static final int TEXEL_MASK = 0xFFFF;

    private final int width;
    private final int[] surfaces;
    private final int[] texels;
    private final int[] holes;
    /** The part of a wall through which one can see that is being drawn. */
    private int masked;

    SurfaceLayer(int width, int height) {
        this.width = width;
        surfaces = new int[width * height];
        texels = new int[width * height];
        holes = new int[width * height];
    }

    void clear() {
        Arrays.fill(surfaces, 0);
        Arrays.fill(texels, 0);
        Arrays.fill(holes, 0);
    }

    /**
     * Notes a column of a wall.
     *
     * @param row  texture row of the first pixel, 16.16
     * @param step texture rows a pixel, 16.16
     */
    void wall(int x, int top, int bottom, int surface, int column, int row, int step) {
        int position = row;
        for (int at = top * width + x; at <= bottom * width + x; at += width) {
            surfaces[at] = surface;
            texels[at] = column << 16 | position >> 16 & TEXEL_MASK;
            position += step;
        }
    }

    /** Notes a column of something that is no wall. */
    void column(int x, int top, int bottom, Kind kind) {
        fill(x, top, bottom, Surface.of(kind), 0);
    }

    /** Notes a row of a floor or ceiling. */
    void span(int y, int left, int right, Kind kind) {
        Arrays.fill(surfaces, y * width + left, y * width + right + 1, Surface.of(kind));
    }

    /** Notes a column of a wall without texture; nearer ones, which come first, count. */
    void hole(int x, int top, int bottom, int surface) {
        for (int at = top * width + x; at <= bottom * width + x; at += width) {
            if (holes[at] == 0) {
                holes[at] = surface;
            }
        }
    }

    /** Turns to a part of a wall through which one can see. */
    void beginMasked(int surface) {
        masked = surface;
    }

    /** Notes a column of the wall begun last. */
    void masked(int x, int top, int bottom, int column) {
        fill(x, top, bottom, masked, column << 16);
    }

    private void fill(int x, int top, int bottom, int surface, int texel) {
        for (int at = top * width + x; at <= bottom * width + x; at += width) {
            surfaces[at] = surface;
            texels[at] = texel;
        }
    }

    /** What each pixel shows, see {@link Surface}; overwritten by the next frame, as with the others. */
    public int[] surfaces() {
        return surfaces;
    }

    /** Where on its texture each pixel of a wall lies. */
    public int[] texels() {
        return texels;
    }

    /** The bare part of a wall through which each pixel is seen; 0 for none. */
    public int[] holes() {
        return holes;
    }
}
