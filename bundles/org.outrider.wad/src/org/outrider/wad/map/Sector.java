/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map;

/**
 * An area with one floor and one ceiling (a record of SECTORS).
 *
 * @param floorHeight   map units
 * @param ceilingHeight map units
 * @param floorFlat     upper-case name of the flat
 * @param ceilingFlat   upper-case name of the flat
 * @param lightLevel    0 dark to 255 bright, as stored: a signed 16-bit number
 * @param special       0 nothing, else damage, lights, secret, signed 16-bit
 * @param tag           what linedefs mean the sector by, signed 16-bit
 */
public record Sector(int floorHeight, int ceilingHeight, String floorFlat, String ceilingFlat, int lightLevel,
        int special, int tag) {
}
