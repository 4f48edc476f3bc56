/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import static org.outrider.sample.internal.maps.Corridor.PITCH;
import static org.outrider.sample.internal.maps.Corridor.SIZE;
import static org.outrider.sample.internal.maps.Corridor.WARD;
import static org.outrider.sample.internal.maps.Corridor.bottom;
import static org.outrider.sample.internal.maps.Corridor.left;

import java.util.List;

import org.outrider.sample.ClinicWard;
import org.outrider.wad.map.MapData;

/**
 * MAP03, "Archive": a sound corridor with rooms on both sides, each of which has one bug that the map's data shows,
 * of the kinds that the clinic has no ward for.
 */
public final class Archive {

    private static final int DOOR = 1;
    private static final int EXIT_SWITCH = 11;
    private static final int BLUE_DOOR = 26;
    private static final int RED_DOOR = 28;
    private static final int DARK_ONCE = 35;
    private static final int LOWER_CEILING_ONCE = 44;
    private static final int TELEPORT = 97;
    private static final int OPEN_ONCE = 103;
    private static final int MONSTER_TELEPORT_ONCE = 125;
    private static final int LIGHT_SWITCH = 138;
    private static final int HURTS = 7;
    private static final int SECRET = 9;
    private static final int HANGED_BODY = 59;

    private static final int PLACES = 15;
    private static final int DOOR_DEPTH = 16;
    private static final int ANNEX = 144;

    private final Plan plan = new Plan("MAP03");
    private final Corridor corridor = new Corridor(plan, PLACES);
    private int open;

    private Archive() {
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, PLACES * PITCH, 128, PLACES * PITCH, 64);
        things();
        doors();
        lines();
        secrets();
        looks();
        floors();
    }

    /** The map. */
    public static MapData build() {
        Archive archive = new Archive();
        return StraySides.onBothSides(archive.plan.build(), archive.open, left(29) + 128, bottom(29) + 128,
                left(29) + 128, bottom(29) + 256);
    }

    /** Its rooms. */
    public static List<ClinicWard> wards() {
        return new Archive().corridor.wards();
    }

    private void things() {
        corridor.ward(0, WARD, "thing that was pasted twice", "twin-things");
        plan.thing(Types.STIMPACK, left(0) + 192, bottom(0) + 192);
        plan.thing(Types.STIMPACK, left(0) + 192, bottom(0) + 192);

        corridor.ward(1, WARD, "body that can be walked through", "decoration-not-solid");
        plan.thing(HANGED_BODY, left(1) + 192, bottom(1) + 192);

        corridor.ward(2, WARD, "thing in the void", "thing-outside-map");
        plan.thing(Types.STIMPACK, left(2) + 192, bottom(2) + SIZE + 96);
    }

    private void doors() {
        corridor.ward(3, WARD, "door in a wall", "door-without-sector");
        lever(3, "METAL2", DOOR, 0);

        // the room would rise in the door's place, and is not made for that
        corridor.ward(4, WARD, "door that is hung the wrong way round", "door-wrong-way", "missing-texture",
                "texture-slides");
        door(4, 0);
        outwards(4, 0, DOOR, 0);

        corridor.ward(5, WARD, "blue door that does not look blue", "key-not-marked");
        door(5, 0);
        inwards(5, 0, BLUE_DOOR, 0);
        plan.thing(Types.BLUE_KEY, left(5) + 64, bottom(5) + 64);

        corridor.ward(6, WARD, "red door without a red key", "key-missing", "key-not-marked");
        door(6, 0);
        inwards(6, 0, RED_DOOR, 0);

        corridor.ward(7, WARD, "door that nothing opens", "sector-never-opens", "sector-tag-without-line");
        door(7, 7);
    }

    private void lines() {
        corridor.ward(8, WARD, "switch behind a line", "use-blocked");
        strip(8, WARD.tag(8), 0, 8);
        inwards(8, 0, DARK_ONCE, 8);
        plan.lever("SW1MET2", LIGHT_SWITCH, 8, left(8) + 128, beyond(8, 8), left(8) + 256, beyond(8, 8));

        int dark = corridor.ward(9, WARD, "switch that looks like a wall", "switch-without-texture");
        plan.inside(dark, WARD.tag(9).light(208), left(9) + 128, bottom(9) + 128, left(9) + 256, bottom(9) + 256);
        lever(9, "METAL2", LIGHT_SWITCH, 9);

        int lit = corridor.ward(10, WARD, "wall that waits for walkers", "walk-special-on-wall");
        plan.inside(lit, WARD.tag(10).light(208), left(10) + 128, bottom(10) + 128, left(10) + 256, bottom(10) + 256);
        lever(10, "METAL2", DARK_ONCE, 10);

        corridor.ward(11, WARD, "switch without a tag", "special-without-tag");
        lever(11, "SW1MET2", OPEN_ONCE, 0);

        corridor.ward(12, WARD, "teleporter with two destinations", "teleport-with-many-destinations");
        teleporter(12, TELEPORT);
        plan.thing(Types.TELEPORT, left(12) + 192, back(12) + 96);

        corridor.ward(13, WARD, "monster teleporter that works once", "monster-teleport-once");
        teleporter(13, MONSTER_TELEPORT_ONCE);

        corridor.ward(14, WARD, "ceiling that holds players", "mover-holds");
        strip(14, WARD.heights(0, 120).walls("DOORTRAK").lintel("METAL2").tag(14), 0, ANNEX);
        inwards(14, 0, LOWER_CEILING_ONCE, 14);

        corridor.ward(15, WARD, "teleporter behind a grating", "teleport-with-middle-texture");
        teleporter(15, TELEPORT);
        plan.face("TEKGREN2", left(15), bottom(15) + 64, left(15), bottom(15) + 192);
    }

    private void secrets() {
        corridor.ward(16, WARD, "secret that is too thin", "thin-secret");
        strip(16, WARD.special(SECRET), 0, DOOR_DEPTH);
        strip(16, WARD, DOOR_DEPTH, ANNEX);

        int room = corridor.ward(17, WARD, "secret that can be walked around", "secret-in-the-middle");
        plan.inside(room, WARD.special(SECRET), left(17) + 128, bottom(17) + 128, left(17) + 256, bottom(17) + 256);

        corridor.ward(18, WARD, "secret that can be looted from outside", "secret-lootable");
        strip(18, WARD.special(SECRET), 0, ANNEX);
        plan.thing(Types.STIMPACK, left(18) + 192, back(18) + 8);

        corridor.ward(19, WARD, "secret without a way to it", "secret-unreachable");
        strip(19, WARD.special(SECRET), 32, ANNEX);
    }

    private void looks() {
        corridor.ward(20, WARD, "ceiling that changes", "ceiling-changes");
        plan.room(WARD.flats("FLOOR4_8", "CEIL5_1"), left(20), back(20), left(20) + SIZE,
                back(20) + SIZE + ANNEX);

        int plain = corridor.ward(21, WARD, "odd patch of floor", "odd-flat");
        plan.inside(plain, WARD.flats("RROCK09", "CEIL3_5"), left(21) + 128, bottom(21) + 128, left(21) + 168,
                bottom(21) + 168);

        corridor.ward(22, WARD, "texture that there is not", "unknown-texture");
        plan.face("NOSUCH", left(22), bottom(22) + 128, left(22), bottom(22) + 192);

        corridor.ward(23, WARD.flats("NOSUCH", "CEIL3_5"), "flat that there is not", "unknown-flat");

        corridor.ward(24, WARD, "fence that can be walked through", "fence-not-impassable");
        strip(24, WARD, 0, 48);
        strip(24, WARD, 48, 96);
        strip(24, WARD, 96, ANNEX);
        grating(24, 0);
        grating(24, 48);
        plan.face("MIDGRATE", left(24) + 128, back(24) + 96, left(24) + 256, back(24) + 96);
    }

    private void floors() {
        int quiet = corridor.ward(25, WARD, "floor that hurts without looking so", "floor-hurts-unexpectedly");
        inset(25, quiet, WARD.special(HURTS));

        int slimy = corridor.ward(26, WARD, "slime that does not hurt", "floor-does-not-hurt");
        plan.inside(slimy, WARD.flats("NUKAGE1", "CEIL3_5"), left(26) + 64, bottom(26) + 64, left(26) + 128,
                bottom(26) + 128);
        for (int i = 0; i < 3; i++) {
            plan.inside(slimy, WARD.flats("NUKAGE1", "CEIL3_5").special(HURTS), left(26) + 64 + 96 * i,
                    bottom(26) + 192, left(26) + 128 + 96 * i, bottom(26) + 256);
        }

        int low = corridor.ward(27, WARD, "ceiling under its floor", "ceiling-below-floor");
        inset(27, low, WARD.heights(64, 32));

        corridor.ward(28, WARD, "second exit", "exit-at-several-places");
        lever(28, "SW1EXIT", EXIT_SWITCH, 0);

        open = corridor.ward(29, WARD, "sector with a gap", "sector-not-closed");
        inset(29, open, WARD.light(208));
    }

    /** An area of 128 by 128 in a ward. */
    private void inset(int number, int ward, Room room) {
        plan.inside(ward, room, left(number) + 128, bottom(number) + 128, left(number) + 256, bottom(number) + 256);
    }

    /** A room of a door's width behind a ward, from and to so far behind its back wall. */
    private int strip(int number, Room room, int from, int to) {
        int near = beyond(number, from);
        int far = beyond(number, to);
        return plan.room(room, left(number) + 128, Math.min(near, far), left(number) + 256, Math.max(near, far));
    }

    /** A shut door behind a ward, and a room behind it. */
    private void door(int number, int tag) {
        strip(number, WARD.heights(0, 0).walls("DOORTRAK").lintel("BIGDOOR2").tag(tag), 0, DOOR_DEPTH);
        strip(number, WARD, DOOR_DEPTH, ANNEX);
    }

    /** A niche west of a ward that takes what enters it to a room behind the ward. */
    private void teleporter(int number, int special) {
        plan.room(WARD, left(number) - 32, bottom(number) + 64, left(number), bottom(number) + 192);
        plan.trigger(special, number, left(number), bottom(number) + 64, left(number), bottom(number) + 192);
        strip(number, WARD.tag(number), 0, ANNEX);
        plan.thing(Types.TELEPORT, left(number) + 192, beyond(number, 48));
    }

    /** A line so far behind a ward's back wall that works for those who come from the ward. */
    private void inwards(int number, int depth, int special, int tag) {
        across(number, depth, special, tag, isNorth(number));
    }

    /** The same for those who come back. */
    private void outwards(int number, int depth, int special, int tag) {
        across(number, depth, special, tag, !isNorth(number));
    }

    private void across(int number, int depth, int special, int tag, boolean eastwards) {
        int y = beyond(number, depth);
        int west = left(number) + 128;
        int east = left(number) + 256;
        plan.trigger(special, tag, eastwards ? west : east, y, eastwards ? east : west, y);
    }

    private void grating(int number, int depth) {
        plan.grating("MIDGRATE", left(number) + 128, beyond(number, depth), left(number) + 256, beyond(number, depth));
    }

    private void lever(int number, String texture, int special, int tag) {
        plan.lever(texture, special, tag, left(number), bottom(number) + 128, left(number), bottom(number) + 192);
    }

    /** The wall of a ward that is farthest from the corridor. */
    private static int back(int number) {
        return isNorth(number) ? bottom(number) + SIZE : bottom(number);
    }

    private static int beyond(int number, int depth) {
        return isNorth(number) ? back(number) + depth : back(number) - depth;
    }

    private static boolean isNorth(int number) {
        return number % 2 == 0;
    }
}
