/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.color;

/**
 * A run of pixel values that are shades of one colour, from light to dark.
 *
 * <p>All 256 pixel values belong to a ramp. Where the ramps lie is not free: Doom 1.9 repaints values 0x70 to 0x7F,
 * the player's green, as 0x60 (grey), 0x40 (brown) or 0x20 (red) for players 2 to 4, and its automap draws walls with
 * the values from 176 (red), steps with 64 (brown) and 231 (yellow), things with 112 (green) and unseen lines with 96
 * (grey).
 */
public enum Ramp {

    /** Brown near-blacks; the value 0 itself is black. */
    SOOT(0x00, 16, 0x000000, 0x50402F, 0x2A2018, 0x100C08),
    FLESH(0x10, 16, 0xFFD9C8, 0xE09880, 0x96483C, 0x3A1210),
    RUST(0x20, 16, 0xE8A078, 0xB45A38, 0x74301C, 0x260E08),
    TAN(0x30, 16, 0xFBE8CA, 0xCFA67C, 0x8C6444, 0x3C2618),
    BROWN(0x40, 16, 0xB89468, 0x805C38, 0x4E341E, 0x1A100A),
    GREY(0x50, 32, 0xFFFFFF, 0x9A9A9C, 0x505054, 0x0A0A0C),
    GREEN(0x70, 16, 0xA8E88C, 0x58A848, 0x2C6828, 0x0A240C),
    KHAKI(0x80, 16, 0xD8CCA4, 0xA09068, 0x645838, 0x241E12),
    OLIVE(0x90, 16, 0xA8AC74, 0x747A48, 0x444A2A, 0x14180C),
    SLIME(0xA0, 16, 0xE8FF90, 0x90D830, 0x447C10, 0x0C2A04),
    RED(0xB0, 16, 0xFF9C84, 0xE03020, 0x8C100C, 0x2C0202),
    BLUE(0xC0, 16, 0xDCECFF, 0x7098DC, 0x2C4C98, 0x080E38),
    FIRE(0xD0, 16, 0xFFFFFF, 0xFFF080, 0xFF9020, 0xD83008, 0x400800),
    BRASS(0xE0, 16, 0xFFF4B0, 0xE8B840, 0x94661C, 0x301C06),
    TEAL(0xF0, 8, 0xC8FFF4, 0x50C0B8, 0x20686C, 0x082428),
    VIOLET(0xF8, 8, 0xF0C8FF, 0xA868D0, 0x5C2C80, 0x200830);

    private final int first;
    private final int size;
    private final int[] keys;

    Ramp(int first, int size, int... keys) {
        this.first = first;
        this.size = size;
        this.keys = keys;
    }

    /** The lightest pixel value. */
    public int first() {
        return first;
    }

    /** The number of shades. */
    public int size() {
        return size;
    }

    /**
     * The pixel value of a shade.
     *
     * @param shade  0 dark to 1 light; beyond them the darkest and the lightest
     * @param dither part of a step by which the shade is moved, -0.5..0.5
     */
    public byte pixel(double shade, double dither) {
        int darker = (int) Math.floor((1 - shade) * (size - 1) + 0.5 + dither);
        int lightest = this == SOOT ? 1 : 0;
        return (byte) (first + Math.clamp(darker, lightest, size - 1));
    }

    /** The colour of one of the shades as 0xRRGGBB, counted from the lightest. */
    int rgb(int shade) {
        if (this == SOOT) {
            return shade == 0 ? keys[0] : blend(1, (shade - 1) / (size - 2.0));
        }
        return blend(0, shade / (size - 1.0));
    }

    private int blend(int firstKey, double part) {
        double at = part * (keys.length - 1 - firstKey);
        int key = Math.min((int) at, keys.length - 2 - firstKey);
        double rest = at - key;
        int from = keys[firstKey + key];
        int to = keys[firstKey + key + 1];
        return mix(from >> 16, to >> 16, rest) << 16 | mix(from >> 8, to >> 8, rest) << 8 | mix(from, to, rest);
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round((from & 0xFF) * (1 - part) + (to & 0xFF) * part);
    }
}
