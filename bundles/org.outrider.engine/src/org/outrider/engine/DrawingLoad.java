/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * How much of the original game's tables it takes to draw a view at 320x200 (Doom 1.9).
 *
 * @param visplanes floors and ceilings; the original ends with an error beyond {@link #MAX_VISPLANES}
 * @param drawSegs  parts of walls that hide things or can be looked through; the original leaves out what is beyond
 *                  {@link #MAX_DRAW_SEGS}
 * @param sprites   things; the original leaves out what is beyond {@link #MAX_SPRITES}
 * @param openings  rows kept to clip things; the original ends with an error or worse beyond {@link #MAX_OPENINGS}
 * @param undrawn   pixels of the 64000 that no wall, floor or ceiling covers; the original leaves there what was before
 */
public record DrawingLoad(int visplanes, int drawSegs, int sprites, int openings, int undrawn) {

    public static final int MAX_VISPLANES = 128;
    public static final int MAX_DRAW_SEGS = 256;
    public static final int MAX_SPRITES = 128;
    public static final int MAX_OPENINGS = 320 * 64;
}
