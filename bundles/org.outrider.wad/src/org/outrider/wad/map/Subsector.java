/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * A convex part of a sector, a leaf of the node tree (a record of SSECTORS).
 *
 * @param segCount number of segs, at least 1
 * @param firstSeg index of the first; the others follow it. The sector is the one that the first seg's side faces
 */
public record Subsector(int segCount, int firstSeg) {
}
