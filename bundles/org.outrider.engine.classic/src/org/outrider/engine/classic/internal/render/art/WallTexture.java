/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/**
 * A wall texture as the game's column drawer reads it.
 *
 * <p>Doom 1.9 takes texture columns modulo the largest power of two that fits into the width, and rows modulo 128
 * whatever the height. So each column is kept as a strip of 128 pixels; where the texture is lower, the strip goes on
 * with what lies behind the column in the game's memory ("tutti-frutti"): the next column of a composed texture, or the
 * following bytes of a patch.
 */
public final class WallTexture {

    /** Shift from a column to the start of its strip. */
    public static final int STRIP_SHIFT = 7;
    /** Pixels of a strip. */
    public static final int STRIP = 1 << STRIP_SHIFT;

    /** Strips of all columns up to {@link #widthMask}. */
    public final byte[] strips;
    /** Wraps a texture column. */
    public final int widthMask;
    /** Height in map units as 16.16. */
    public final int height;
    /** The texture with its see-through parts, for walls that one can look through. */
    public final Posts posts;

    WallTexture(byte[] strips, int widthMask, int height, Posts posts) {
        this.strips = strips;
        this.widthMask = widthMask;
        this.height = height;
        this.posts = posts;
    }
}
