/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.util.BitSet;

/**
 * An indexed image some of whose pixels may be see-through.
 *
 * <p>Pixels are kept column by column, as the game draws them: that of (x, y) is at {@code x * height + y}.
 */
public final class Picture {

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final BitSet opaque;

    /** An image of which every pixel is see-through. */
    Picture(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
        this.opaque = new BitSet(pixels.length);
    }

    /** The picture that a patch shows, without what reaches below its height. */
    public static Picture of(Patch patch) {
        Picture picture = new Picture(patch.width(), patch.height());
        for (int column = 0; column < patch.width(); column++) {
            for (int post = patch.firstPost(column); post < patch.endPost(column); post++) {
                picture.draw(column, patch.postTop(post), patch, post);
            }
        }
        return picture;
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** The pixel value 0..255 at a place, 0 where the picture is see-through. */
    public int pixel(int x, int y) {
        return pixels[x * height + y] & 0xFF;
    }

    /** Whether the picture is not see-through at a place. */
    public boolean isOpaque(int x, int y) {
        return opaque.get(x * height + y);
    }

    /** Whether no pixel is see-through. */
    public boolean isSolid() {
        return opaque.cardinality() == pixels.length;
    }

    /**
     * Draws a post into a column, cut off at the picture's height.
     *
     * <p>Doom 1.9: of a post that starts above the picture, as many pixels are left out as stick out, but at its end:
     * its first pixel comes to lie in row 0.
     */
    void draw(int column, int top, Patch patch, int post) {
        int row = Math.max(top, 0);
        int length = Math.min(patch.postLength(post) + Math.min(top, 0), height - row);
        if (length > 0) {
            int at = column * height + row;
            System.arraycopy(patch.data(), patch.postStart(post), pixels, at, length);
            opaque.set(at, at + length);
        }
    }
}
