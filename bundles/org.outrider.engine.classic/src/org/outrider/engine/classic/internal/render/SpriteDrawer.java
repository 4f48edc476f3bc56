/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.math.Fixed;

/** Draws a sprite, of a thing or a weapon, between the rows that clip each of its columns. */
final class SpriteDrawer {

    private final PostDrawer posts;

    SpriteDrawer(PostDrawer posts) {
        this.posts = posts;
    }

    /**
     * Draws a sprite.
     *
     * @param above for each column of the view, the last row that is hidden above
     * @param below for each column of the view, the first row that is hidden below
     */
    void draw(VisSprite sprite, short[] above, short[] below) {
        posts.begin(sprite.posts, sprite.top, sprite.centerRow, true);
        posts.setDistance(sprite.distance);
        posts.setLight(sprite.light);
        int columns = sprite.posts.width();
        int position = sprite.column;
        for (int x = sprite.x1; x <= sprite.x2; x++) {
            int column = position >> Fixed.FRAC_BITS;
            if (column >= 0 && column < columns) {
                posts.draw(x, column, sprite.scale, sprite.rowStep, above[x], below[x]);
            }
            position += sprite.columnStep;
        }
    }
}
