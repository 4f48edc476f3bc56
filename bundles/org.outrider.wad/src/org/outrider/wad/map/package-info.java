/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Maps in Doom format as values: things, lines, sides, sectors and the structures that node builders add.
 *
 * <p>{@link org.outrider.wad.map.MapData#load} reads a map from its lumps, checks every index in it, and builds anew
 * what is missing or broken of BLOCKMAP, REJECT and nodes; each such repair is told as a
 * {@link org.outrider.wad.map.MapWarning}. Distances are map units unless a comment says "fixed", which means 16.16
 * fixed point: map units times 65536.
 */
@NonNullByDefault
package org.outrider.wad.map;

import org.eclipse.jdt.annotation.NonNullByDefault;
