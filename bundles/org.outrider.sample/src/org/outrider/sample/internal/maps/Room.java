/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import org.outrider.wad.map.Sector;

/**
 * How an area looks: its sector, and the textures of what it is built of.
 *
 * @param floor       map units
 * @param ceiling     map units
 * @param floorFlat   name of a flat
 * @param ceilingFlat name of a flat
 * @param light       0..255
 * @param special     what the sector does, 0 nothing
 * @param tag         what lines mean the sector by
 * @param wall        texture of its solid walls
 * @param riser       texture of its floor's edge where a neighbour is lower
 * @param lintel      texture of its ceiling's edge where a neighbour is higher; the face of a door
 */
record Room(int floor, int ceiling, String floorFlat, String ceilingFlat, int light, int special, int tag,
        String wall, String riser, String lintel) {

    /** Name of the ceiling flat that shows the sky. */
    static final String SKY = "F_SKY1";

    /** An area with the walls of the station. */
    static Room of(int floor, int ceiling) {
        return new Room(floor, ceiling, "FLOOR4_8", "CEIL3_5", 176, 0, 0, "STARTAN2", "STARTAN2", "STARTAN2");
    }

    Room heights(int newFloor, int newCeiling) {
        return new Room(newFloor, newCeiling, floorFlat, ceilingFlat, light, special, tag, wall, riser, lintel);
    }

    Room flats(String newFloor, String newCeiling) {
        return new Room(floor, ceiling, newFloor, newCeiling, light, special, tag, wall, riser, lintel);
    }

    Room light(int level) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, level, special, tag, wall, riser, lintel);
    }

    Room special(int number) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, light, number, tag, wall, riser, lintel);
    }

    Room tag(int number) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, light, special, number, wall, riser, lintel);
    }

    /** One texture for all that it is built of. */
    Room walls(String texture) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, light, special, tag, texture, texture, texture);
    }

    Room riser(String texture) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, light, special, tag, wall, texture, lintel);
    }

    Room lintel(String texture) {
        return new Room(floor, ceiling, floorFlat, ceilingFlat, light, special, tag, wall, riser, texture);
    }

    /** Whether it is open to the sky. */
    boolean isOpen() {
        return ceilingFlat.equals(SKY);
    }

    /** Whether it is a closed door. */
    boolean isShut() {
        return floor == ceiling;
    }

    /** Whether its floor moves. */
    boolean isLift() {
        return riser.equals("PLAT1");
    }

    Sector sector() {
        return new Sector(floor, ceiling, floorFlat, ceilingFlat, light, special, tag);
    }
}
