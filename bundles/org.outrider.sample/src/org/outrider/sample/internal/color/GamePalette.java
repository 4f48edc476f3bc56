/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.color;

/**
 * The tables of colours: PLAYPAL, with the tints of pain, of picking up and of the radiation suit, and COLORMAP, which
 * darkens.
 */
public final class GamePalette {

    private static final int COLORS = 256;
    private static final int PAIN_TINTS = 8;
    private static final int BONUS_TINTS = 4;
    private static final int PAIN = 0xFF0000;
    private static final int BONUS = 0xD8B848;
    private static final int SUIT = 0x00FF00;
    private static final int LIGHT_LEVELS = 32;

    private final int[] colors = new int[COLORS];

    /** Lays out the ramps. */
    public GamePalette() {
        for (Ramp ramp : Ramp.values()) {
            for (int shade = 0; shade < ramp.size(); shade++) {
                colors[ramp.first() + shade] = ramp.rgb(shade);
            }
        }
    }

    /** The colour of a pixel value 0..255 as 0xRRGGBB. */
    public int rgb(int pixel) {
        return colors[pixel];
    }

    /**
     * PLAYPAL: 14 palettes of 256 colours of 3 bytes. Doom 1.9 shows palette 0 usually, 1 to 8 for pain of growing
     * strength, 9 to 12 after picking something up, 13 with the radiation suit.
     */
    public byte[] playpal() {
        byte[] lump = new byte[(1 + PAIN_TINTS + BONUS_TINTS + 1) * COLORS * 3];
        int at = put(lump, 0, 0, 0);
        for (int strength = 1; strength <= PAIN_TINTS; strength++) {
            at = put(lump, at, PAIN, strength / (PAIN_TINTS + 1.0));
        }
        for (int strength = 1; strength <= BONUS_TINTS; strength++) {
            at = put(lump, at, BONUS, strength / (2.0 * BONUS_TINTS));
        }
        put(lump, at, SUIT, 1.0 / 8);
        return lump;
    }

    /**
     * COLORMAP: 34 tables of 256 pixel values: 32 from full light to almost none, the negative of invulnerability, and
     * one that is all black.
     */
    public byte[] colormap() {
        byte[] lump = new byte[(LIGHT_LEVELS + 2) * COLORS];
        for (int level = 0; level < LIGHT_LEVELS; level++) {
            for (int pixel = 0; pixel < COLORS; pixel++) {
                lump[level * COLORS + pixel] = (byte) (level == 0 ? pixel
                        : nearest(blend(colors[pixel], 0, level / (double) LIGHT_LEVELS)));
            }
        }
        for (int pixel = 0; pixel < COLORS; pixel++) {
            lump[LIGHT_LEVELS * COLORS + pixel] = negative(colors[pixel]);
        }
        return lump;
    }

    private int put(byte[] lump, int start, int tint, double strength) {
        int at = start;
        for (int color : colors) {
            int tinted = blend(color, tint, strength);
            lump[at++] = (byte) (tinted >> 16);
            lump[at++] = (byte) (tinted >> 8);
            lump[at++] = (byte) tinted;
        }
        return at;
    }

    private static int blend(int from, int to, double part) {
        int blended = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = (int) Math.round((from >> shift & 0xFF) * (1 - part) + (to >> shift & 0xFF) * part);
            blended |= channel << shift;
        }
        return blended;
    }

    private static byte negative(int color) {
        double luminance = 0.30 * (color >> 16 & 0xFF) + 0.59 * (color >> 8 & 0xFF) + 0.11 * (color & 0xFF);
        return Ramp.GREY.pixel(1 - luminance / 255, 0);
    }

    /** The pixel value that looks most like a colour; of equal ones the lowest. */
    private int nearest(int color) {
        int best = 0;
        int bestDistance = Integer.MAX_VALUE;
        for (int pixel = 0; pixel < COLORS; pixel++) {
            int distance = distance(color, colors[pixel]);
            if (distance < bestDistance) {
                best = pixel;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
