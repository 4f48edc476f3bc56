/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import org.outrider.sample.internal.paint.Canvas;
import org.outrider.sample.internal.paint.Pictures;

/**
 * A picture and the place in it that stands on the thing's place.
 *
 * @param canvas the picture, without empty edges
 * @param left   pixels from its left edge to the place
 * @param top    pixels from its top to the place
 */
public record Sprite(Canvas canvas, int left, int top) {

    /**
     * Cuts off the edges in which nothing is painted.
     *
     * @param left pixels from the left edge to the thing's place
     * @param top  pixels from the top to the thing's place
     * @throws IllegalArgumentException when nothing is painted at all
     */
    public static Sprite cropped(Canvas canvas, int left, int top) {
        int firstX = canvas.width();
        int lastX = -1;
        int firstY = canvas.height();
        int lastY = -1;
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                if (canvas.isPainted(x, y)) {
                    firstX = Math.min(firstX, x);
                    lastX = Math.max(lastX, x);
                    firstY = Math.min(firstY, y);
                    lastY = y;
                }
            }
        }
        if (lastX < 0) {
            throw new IllegalArgumentException("nothing is painted");
        }
        return new Sprite(canvas.part(firstX, firstY, lastX - firstX + 1, lastY - firstY + 1), left - firstX,
                top - firstY);
    }

    /** The same picture, shown so many pixels higher. */
    public Sprite raised(int pixels) {
        return new Sprite(canvas, left, top + pixels);
    }

    /** The lump. */
    public byte[] lump() {
        return Pictures.patch(canvas, left, top);
    }
}
