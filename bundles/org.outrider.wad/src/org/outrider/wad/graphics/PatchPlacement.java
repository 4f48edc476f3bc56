/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

/**
 * Where a patch lies in a texture.
 *
 * @param x     column of the texture at which the patch's left edge lies; may be negative
 * @param y     row of the texture at which the patch's top lies; may be negative
 * @param patch the name of the patch's lump
 */
public record PatchPlacement(int x, int y, String patch) {
}
