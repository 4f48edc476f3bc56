/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * The player's view at the original game's size, without weapon and status bar, with what each of its pixels shows.
 * Arrays run row by row from the top left; a game has one inspection and fills it anew.
 *
 * @param pixels    colours as indexes into the palette
 * @param palette   256 colours, 0xRRGGBB
 * @param distances along the view's direction in map units; infinite for the sky and where nothing is drawn
 * @param surfaces  what is seen, see {@link Surface}
 * @param texels    of pixels of walls: the texture's column in the upper 16 bits and its row in the lower ones, both
 *                  signed and not wrapped yet; of {@link Surface.Kind#MASKED} only the column, wrapped
 * @param holes     the nearest part of a wall that would hide what is seen and has no texture, as a {@link Surface};
 *                  0 where there is none
 * @param labels    which thing is seen, see {@link LabelList#value(int)}
 * @param things    the things in view
 */
public record ViewInspection(byte[] pixels, int[] palette, float[] distances, int[] surfaces, int[] texels,
        int[] holes, byte[] labels, LabelList things) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 200;

    /** The texture's column of a pixel of a wall. */
    public int textureColumn(int pixel) {
        return texels[pixel] >> 16;
    }

    /** The texture's row of a pixel of a wall. */
    public int textureRow(int pixel) {
        return (short) texels[pixel];
    }
}
