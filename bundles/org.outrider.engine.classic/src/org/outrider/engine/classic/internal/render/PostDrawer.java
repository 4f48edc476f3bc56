/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.Posts;

/** Draws columns of pictures with see-through parts, between rows that clip them. */
final class PostDrawer {

    private final ColumnDrawer columns;
    private final FuzzDrawer fuzz;
    private final Layers layers;

    /** The picture, and its light table; null for the fuzz effect. */
    private Posts posts = Posts.NONE;
    private byte @Nullable [] light;
    /** Height of the picture's row 0 over the eyes, 16.16, and the screen row at which that is 0. */
    private int top;
    private int centerRow;
    /** Whether the picture is a thing, not a wall; and its distance in map units. */
    private boolean thing;
    private float distance;

    PostDrawer(ColumnDrawer columns, FuzzDrawer fuzz, Layers layers) {
        this.columns = columns;
        this.fuzz = fuzz;
        this.layers = layers;
    }

    /** Turns to a picture, of a thing or of a wall. */
    void begin(Posts newPosts, int newTop, int newCenterRow, boolean isThing) {
        thing = isThing;
        posts = newPosts;
        top = newTop;
        centerRow = newCenterRow;
    }

    /** Chooses the light table; null for the fuzz effect. */
    void setLight(byte @Nullable [] newLight) {
        light = newLight;
    }

    /** Tells the distance in map units. */
    void setDistance(float newDistance) {
        distance = newDistance;
    }

    /**
     * Draws a column.
     *
     * @param column of the picture
     * @param scale screen rows a picture row, 16.16
     * @param step picture rows a screen row, 16.16
     * @param above last row that is hidden above
     * @param below first row that is hidden below
     */
    void draw(int x, int column, int scale, int step, int above, int below) {
        Posts picture = posts;
        long screenTop = Fixed.of(centerRow) - (long) Fixed.mul(top, scale);
        int end = picture.first[column + 1];
        for (int post = picture.first[column]; post < end; post++) {
            long first = screenTop + (long) scale * picture.top[post];
            long last = first + (long) scale * picture.length[post];
            int y1 = Math.max((int) (first + Fixed.UNIT - 1 >> Fixed.FRAC_BITS), above + 1);
            int y2 = Math.min((int) (last - 1 >> Fixed.FRAC_BITS), below - 1);
            if (y1 <= y2) {
                byte[] table = light;
                if (table == null) {
                    fuzz.draw(x, y1, y2);
                } else {
                    int row = top - Fixed.of(picture.top[post]) + (y1 - centerRow) * step;
                    columns.draw(x, y1, y2, picture.pixels[post], row, step, table);
                }
                if (thing) {
                    layers.thing(x, y1, y2, distance);
                } else {
                    layers.maskedWall(x, y1, y2, distance, column);
                }
            }
        }
    }
}
