/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.sample.ClinicWard;

/** A sound corridor from west to east in which players start, with places for a ward on both sides. */
final class Corridor {

    /** Width of a place with the wall to the next, in map units. */
    static final int PITCH = 512;
    /** Width and depth of a ward. */
    static final int SIZE = 384;
    /** Width of the corridor, whose south western corner is the map's origin. */
    static final int STREET = 192;
    /** Room beside a ward, west of it. */
    static final int ALCOVE = 96;
    /** Room behind a ward. */
    static final int ANNEX = 192;
    /** What wards look like. */
    static final Room WARD = Room.of(0, 128).light(176).walls("METAL2");

    private static final Room HALL = Room.of(0, 128).light(192);

    private final Plan plan;
    private final List<ClinicWard> wards = new ArrayList<>();

    /** @param places on each side */
    Corridor(Plan plan, int places) {
        this.plan = plan;
        plan.room(HALL, 0, 0, places * PITCH, STREET);
        plan.thing(Types.PLAYER_1, 64, 96);
        plan.thing(Types.PLAYER_2, 32, 32);
        plan.thing(Types.PLAYER_3, 32, 96);
        plan.thing(Types.PLAYER_4, 32, 160);
        for (int i = 0; i < 4; i++) {
            plan.thing(Types.DEATHMATCH, 128 + 64 * i, 32);
        }
    }

    /** A room that opens to the corridor; its sector. Even numbers lie north of it, odd ones south. */
    int ward(int number, Room room, String bug, String... rules) {
        int left = left(number);
        int bottom = bottom(number);
        boolean north = number % 2 == 0;
        add(new ClinicWard(bug, left - ALCOVE, bottom - (north ? 0 : ANNEX), left + SIZE,
                bottom + SIZE + (north ? ANNEX : 0), List.of(rules)));
        return plan.room(room, left, bottom, left + SIZE, bottom + SIZE);
    }

    /** Adds a ward that is no room beside the corridor. */
    void add(ClinicWard ward) {
        wards.add(ward);
    }

    /** All wards so far. */
    List<ClinicWard> wards() {
        return List.copyOf(wards);
    }

    /** Western edge of a ward. */
    static int left(int number) {
        return number / 2 * PITCH + 64;
    }

    /** Southern edge of a ward. */
    static int bottom(int number) {
        return number % 2 == 0 ? STREET : -SIZE;
    }
}
