/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * How the pixels of the screen and automap buffers lie in memory, with ViZDoom's names.
 *
 * <p>Rows run from top to bottom, pixels from left to right, one byte a channel. In a planar format all values of one
 * channel come before those of the next (channels x height x width), in the others a pixel's channels lie side by side
 * (height x width x channels).
 */
public enum ScreenFormat {
    /** Three planes: red, green, blue. */
    CRCGCB(3, true, 0, 1, 2, -1),
    /** Red, green, blue. */
    RGB24(3, false, 0, 1, 2, -1),
    /** Red, green, blue, opacity (always 255). */
    RGBA32(4, false, 0, 1, 2, 3),
    /** Opacity (always 255), red, green, blue. */
    ARGB32(4, false, 1, 2, 3, 0),
    /** Three planes: blue, green, red. */
    CBCGCR(3, true, 2, 1, 0, -1),
    /** Blue, green, red. */
    BGR24(3, false, 2, 1, 0, -1),
    /** Blue, green, red, opacity (always 255). */
    BGRA32(4, false, 2, 1, 0, 3),
    /** Opacity (always 255), blue, green, red. */
    ABGR32(4, false, 3, 2, 1, 0),
    /** One plane of brightness: 0.21 red + 0.72 green + 0.07 blue, rounded down. */
    GRAY8(1, true, -1, -1, -1, -1),
    /** One plane of indexes into the game's palette; the tints of pain and pickups do not show. */
    DOOM_256_COLORS8(1, true, -1, -1, -1, -1);

    private final int channels;
    private final boolean planar;
    private final int red;
    private final int green;
    private final int blue;
    private final int alpha;

    ScreenFormat(int channels, boolean planar, int red, int green, int blue, int alpha) {
        this.channels = channels;
        this.planar = planar;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.alpha = alpha;
    }

    /** Number of channels, which is the number of bytes a pixel. */
    public int channels() {
        return channels;
    }

    /** True where each channel is a plane of its own; so are the formats of one channel. */
    public boolean isPlanar() {
        return planar;
    }

    /** True where pixels have red, green and blue. */
    public boolean isColor() {
        return red >= 0;
    }

    /** Position of red among the channels; -1 where there is none. */
    public int red() {
        return red;
    }

    /** Position of green among the channels; -1 where there is none. */
    public int green() {
        return green;
    }

    /** Position of blue among the channels; -1 where there is none. */
    public int blue() {
        return blue;
    }

    /** Position of opacity among the channels; -1 where there is none. */
    public int alpha() {
        return alpha;
    }

    /** Bytes of a picture. */
    public int bytes(ScreenResolution resolution) {
        return channels * resolution.pixels();
    }

    /** Brightness of a colour as {@link #GRAY8} has it, 0..255. */
    public static int gray(int red, int green, int blue) {
        return (21 * red + 72 * green + 7 * blue) / 100;
    }
}
