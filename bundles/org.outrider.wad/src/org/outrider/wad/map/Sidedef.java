/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * One face of a linedef: its textures and the sector that it faces (a record of SIDEDEFS).
 *
 * @param xOffset map units that textures are moved by, to the right
 * @param yOffset map units that textures are moved by, downwards
 * @param upper   texture above the neighbour's ceiling, {@code -} for none; upper-case
 * @param lower   texture below the neighbour's floor, {@code -} for none; upper-case
 * @param middle  texture between floor and ceiling, {@code -} for none; upper-case
 * @param sector  index of the sector
 */
public record Sidedef(int xOffset, int yOffset, String upper, String lower, String middle, int sector) {

    /** The texture name that means no texture. */
    public static final String NO_TEXTURE = "-";
}
