/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/**
 * A wall texture as the game's column drawer reads it.
 *
 * <p>Doom 1.9 takes texture columns modulo the largest power of two that fits into the width, and rows modulo 128. So
 * each column is kept as a strip of 128 pixels; where the texture is lower, the strip goes on with what lies behind the
 * column in the game's memory ("tutti-frutti"): the next column of a composed texture, or the following bytes of a
 * patch. Of textures that are higher, which the game cannot show, strips are as long as the next power of two.
 */
public final class WallTexture {

    /** Strips of all columns up to {@link #widthMask}; the length of each is a power of two. */
    public final byte[][] strips;
    /** Wraps a texture column. */
    public final int widthMask;
    /** Height in map units as 16.16. */
    public final int height;
    /** The texture with its see-through parts, for walls that one can look through. */
    public final Posts posts;

    WallTexture(byte[][] strips, int height, Posts posts) {
        this.strips = strips;
        widthMask = strips.length - 1;
        this.height = height;
        this.posts = posts;
    }
}
