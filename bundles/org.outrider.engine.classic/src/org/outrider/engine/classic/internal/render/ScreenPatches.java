/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.SpritePicture;

/** Draws pictures on the screen, such as those of the status bar, enlarged or reduced. */
final class ScreenPatches {

    private final Canvas canvas;
    private final PostDrawer posts;
    private final int left;
    private final int top;
    private final int scaleX;
    private final int scaleY;
    private final int stepX;
    private final int stepY;

    /**
     * Draws into a part of a screen.
     *
     * @param left column at which x = 0 lies
     * @param top row at which y = 0 lies
     * @param scaleX columns that a pixel of a picture covers, 16.16
     * @param scaleY rows that a pixel of a picture covers, 16.16
     */
    ScreenPatches(Canvas canvas, PostDrawer posts, int left, int top, int scaleX, int scaleY) {
        this.canvas = canvas;
        this.posts = posts;
        this.left = left;
        this.top = top;
        this.scaleX = scaleX;
        this.scaleY = scaleY;
        stepX = Fixed.div(Fixed.UNIT, scaleX);
        stepY = Fixed.div(Fixed.UNIT, scaleY);
    }

    /** Draws a picture, if there is one, with its origin at a place. */
    void draw(@Nullable SpritePicture picture, int x, int y, byte[] light) {
        if (picture == null) {
            return;
        }
        int pictureLeft = Fixed.of(x) - picture.leftOffset;
        int from = left + round(Fixed.mul(pictureLeft, scaleX));
        int to = left + round(Fixed.mul(pictureLeft + picture.width, scaleX));
        // rows count downwards here, heights upwards; texels are taken at the middle of pixels
        posts.begin(picture.posts, picture.topOffset - Fixed.of(y) + stepY / 2, top, false);
        posts.setLight(light);
        int columns = picture.posts.width();
        for (int column = Math.max(from, 0); column < Math.min(to, canvas.width); column++) {
            int source = Math.min((column - from) * stepX + stepX / 2 >> Fixed.FRAC_BITS, columns - 1);
            posts.draw(column, source, scaleY, stepY, -1, canvas.height);
        }
    }

    private static int round(int fixed) {
        return fixed + Fixed.UNIT / 2 >> Fixed.FRAC_BITS;
    }
}
