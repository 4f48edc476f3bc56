/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.util.List;

/**
 * How a wall texture is made of patches (an entry of TEXTURE1 or TEXTURE2).
 *
 * @param name    upper-case
 * @param width   pixels
 * @param height  pixels
 * @param patches in the order in which they are drawn, later ones on top
 */
public record TextureDefinition(String name, int width, int height, List<PatchPlacement> patches) {

    /** Makes the list immutable. */
    public TextureDefinition {
        patches = List.copyOf(patches);
    }
}
