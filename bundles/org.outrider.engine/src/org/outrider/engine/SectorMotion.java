/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** How a line special moves the floor or ceiling of its sectors (Doom 1.9); "around" means in neighbouring sectors. */
public enum SectorMotion {
    /** Not at all. */
    NONE,
    /** Ceiling up to 4 below the lowest ceiling around, a wait, and down to the floor. */
    DOOR_RAISE,
    /** Ceiling up to 4 below the lowest ceiling around, for good. */
    DOOR_OPEN,
    /** Ceiling down to the floor. */
    DOOR_CLOSE,
    /** Ceiling down to the floor, and up to where it was after 30 seconds. */
    DOOR_CLOSE_THEN_OPEN,
    /** Floor down to the highest floor around. */
    FLOOR_TO_HIGHEST_FLOOR,
    /** Floor down to 8 above the highest floor around. */
    FLOOR_NEAR_HIGHEST_FLOOR,
    /** Floor down to the lowest floor around. */
    FLOOR_TO_LOWEST_FLOOR,
    /** Floor up to the next higher floor around. */
    FLOOR_TO_NEXT_FLOOR,
    /** Floor up to the lowest ceiling around. */
    FLOOR_TO_LOWEST_CEILING,
    /** Floor up to 8 below the lowest ceiling around, crushing. */
    FLOOR_NEAR_LOWEST_CEILING,
    FLOOR_UP_24,
    FLOOR_UP_32,
    FLOOR_UP_512,
    /** Floor up by the height of the shortest lower texture around. */
    FLOOR_UP_TEXTURE,
    /** Floor down to the lowest floor around, a wait, and up again. */
    LIFT,
    /** Floor between the lowest and the highest floor around, for ever. */
    PERPETUAL_LIFT,
    /** Ceiling up to the highest ceiling around. */
    CEILING_TO_HIGHEST_CEILING,
    /** Ceiling down to the floor. */
    CEILING_TO_FLOOR,
    /** Ceiling down to 8 above the floor. */
    CEILING_NEAR_FLOOR,
    /** Ceiling down to 8 above the floor and up again, for ever. */
    CRUSHER,
    /** Floors up as stairs of 8 each. */
    STAIRS_8,
    /** Floors up as stairs of 16 each. */
    STAIRS_16,
    /** Floor down, and that of the ring around it up, to the floor around the ring. */
    DONUT
}
