/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** A floor or ceiling of one height, flat and light, with the rows that it covers in each column. */
final class Visplane {

    /** {@link #top} of a column that the plane does not cover; below every row. */
    static final short NONE = Short.MAX_VALUE;

    int height;
    int flat;
    int light;
    /** Columns that the plane may cover; none while minX > maxX. */
    int minX;
    int maxX;
    /** First and last row by column + 1, so that the columns beside the view have entries, too. */
    final short[] top;
    final short[] bottom;
    /** Next plane with the same hash. */
    @Nullable Visplane next;

    Visplane(int width) {
        top = new short[width + 2];
        bottom = new short[width + 2];
    }

    void begin(int newHeight, int newFlat, int newLight, int newMinX, int newMaxX) {
        height = newHeight;
        flat = newFlat;
        light = newLight;
        minX = newMinX;
        maxX = newMaxX;
        Arrays.fill(top, NONE);
    }
}
