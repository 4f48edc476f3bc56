/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * A piece of one side of a linedef, as bounds a subsector (a record of SEGS).
 *
 * @param v1      index of the start vertex
 * @param v2      index of the end vertex; the seg's sector is on the right when going from v1 to v2
 * @param angle   direction from v1 to v2 as an unsigned 16-bit binary angle: 0 east, 16384 north
 * @param linedef index of the linedef
 * @param side    0 when it runs along the linedef's front, 1 along its back
 * @param offset  map units along that side from its start (the linedef's v1 for side 0, v2 for side 1) to v1, signed
 */
public record Seg(int v1, int v2, int angle, int linedef, int side, int offset) {
}
