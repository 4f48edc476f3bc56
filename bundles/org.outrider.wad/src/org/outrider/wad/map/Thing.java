/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * A thing as placed on the map (a record of THINGS).
 *
 * @param x     map units, -32768..32767
 * @param y     map units, -32768..32767
 * @param angle degrees counter-clockwise from east, as stored: a signed 16-bit number, any value is met
 * @param type  the editor number, signed 16-bit as in the lump: 1 is the start of player 1
 * @param flags unsigned 16 bits: 1 skills 1 and 2, 2 skill 3, 4 skills 4 and 5, 8 deaf (waits in ambush), 16 only in
 *              multiplayer; further bits belong to later engines
 */
public record Thing(int x, int y, int angle, int type, int flags) {
}
