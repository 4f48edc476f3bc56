/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Pictures in a WAD: palettes and light tables, patches, flats, wall textures made of patches, names of sprites.
 *
 * <p>All pictures are indexed: a pixel is a number 0..255 that a {@link org.outrider.wad.graphics.Palette} gives a
 * colour.
 */
@NonNullByDefault
package org.outrider.wad.graphics;

import org.eclipse.jdt.annotation.NonNullByDefault;
