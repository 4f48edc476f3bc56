/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import static org.outrider.sample.internal.maps.Corridor.ALCOVE;
import static org.outrider.sample.internal.maps.Corridor.PITCH;
import static org.outrider.sample.internal.maps.Corridor.SIZE;
import static org.outrider.sample.internal.maps.Corridor.STREET;
import static org.outrider.sample.internal.maps.Corridor.WARD;
import static org.outrider.sample.internal.maps.Corridor.bottom;
import static org.outrider.sample.internal.maps.Corridor.left;

import java.util.List;

import org.outrider.sample.ClinicWard;
import org.outrider.wad.map.MapData;

/**
 * MAP01, "Clinic": a sound corridor with wards on both sides, each of which has one bug on purpose, so that it shows
 * which bugs checks and detectors find.
 */
public final class Clinic {

    private static final int EXIT_SWITCH = 11;
    private static final int LIFT_ONCE = 21;
    private static final int TELEPORT = 97;
    private static final int OPEN_ONCE = 103;
    private static final int SECRET = 9;
    private static final int HURTS = 16;
    private static final int UNKNOWN_LINE_SPECIAL = 999;
    private static final int UNKNOWN_SECTOR_SPECIAL = 77;
    private static final int UNKNOWN_THING = 9999;
    private static final int LIFT_TAG = 1;
    private static final int NO_TAG = 50;
    private static final int LONELY_TAG = 60;
    private static final int ARRIVAL_TAG = 2;

    private static final int WARDS = 12;
    private static final int TILES = 12;

    private final Plan plan = new Plan("MAP01");
    private final Corridor corridor = new Corridor(plan, WARDS);
    private int bareStep;

    private Clinic() {
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, WARDS * PITCH, 128, WARDS * PITCH, 64);
        play();
        closet(16);
        mosaic(22);
        ambush();
        data();
    }

    /** The map. */
    public static MapData build() {
        return new Clinic().finish();
    }

    /** Its wards. */
    public static List<ClinicWard> wards() {
        return new Clinic().corridor.wards();
    }

    private MapData finish() {
        MapData stepped = BareSides.withoutRisers(plan.build(), bareStep);
        return BareSides.withoutWall(stepped, left(17) - ALCOVE, bottom(17) + 256);
    }

    /** Bugs that show in play. */
    private void play() {
        int pit = corridor.ward(0, WARD, "pit", "inescapable-place");
        plan.inside(pit, WARD.heights(-96, 128), left(0) + 128, bottom(0) + 128, left(0) + 256, bottom(0) + 256);

        int ledge = corridor.ward(1, WARD, "item on a ledge", "item-unreachable");
        plan.inside(ledge, WARD.heights(64, 128), left(1) + 128, bottom(1) + 64, left(1) + 256, bottom(1) + 192);
        plan.thing(Types.STIMPACK, left(1) + 192, bottom(1) + 128);

        corridor.ward(2, WARD, "lift that works once", "secret-locked-out", "secret-line-spent");
        Room lift = WARD.heights(96, 224).tag(LIFT_TAG);
        plan.room(lift, left(2) + 128, bottom(2) + SIZE, left(2) + 256, bottom(2) + SIZE + 64);
        plan.room(WARD.heights(104, 224).special(SECRET), left(2) + 128, bottom(2) + SIZE + 64, left(2) + 256,
                bottom(2) + SIZE + 192);
        plan.lever("SW1MET2", LIFT_ONCE, LIFT_TAG, left(2), bottom(2) + 128, left(2), bottom(2) + 192);

        corridor.ward(3, WARD, "teleporter to nowhere", "teleporter-to-nowhere",
                "teleport-without-destination");
        plan.room(WARD, left(3) + 128, bottom(3) - 64, left(3) + 256, bottom(3));
        plan.trigger(TELEPORT, NO_TAG, left(3) + 256, bottom(3), left(3) + 128, bottom(3));

        corridor.ward(4, WARD, "caught monster", "monster-caught");
        int x = left(4) + 192;
        int y = bottom(4) + 192;
        for (int dx = -46; dx <= 46; dx += 46) {
            for (int dy = -46; dy <= 46; dy += 46) {
                plan.thing(dx == 0 && dy == 0 ? Types.IMP : Types.TECH_PILLAR, x + dx, y + dy, 270,
                        Types.ALWAYS);
            }
        }

        corridor.ward(5, WARD, "monster on a place of arrival", "telefrag-spot");
        plan.room(WARD.tag(ARRIVAL_TAG), left(5) + 128, bottom(5) - 128, left(5) + 256, bottom(5));
        plan.thing(Types.TELEPORT, left(5) + 192, bottom(5) - 64);
        plan.thing(Types.ZOMBIE, left(5) + 192, bottom(5) - 64, 90, Types.ALWAYS | Types.DEAF);
        plan.room(WARD, left(5) - 32, bottom(5) + 64, left(5), bottom(5) + 192);
        plan.trigger(TELEPORT, ARRIVAL_TAG, left(5), bottom(5) + 192, left(5), bottom(5) + 64);
    }

    /** A monster behind walls that nothing opens, where no shot is heard. */
    private void closet(int number) {
        corridor.ward(number, WARD, "monster that nobody meets", "monster-never-woke");
        plan.room(WARD, left(number) + 128, bottom(number) + SIZE + 32, left(number) + 256,
                bottom(number) + SIZE + 160);
        plan.thing(Types.IMP, left(number) + 192, bottom(number) + SIZE + 96, 270, Types.ALWAYS);
    }

    /** More floors and ceilings in view than the original game can draw. */
    private void mosaic(int number) {
        int left = left(number);
        int bottom = bottom(number);
        corridor.add(new ClinicWard("too many floors in view", left - 624, 0, WARDS * PITCH, bottom + SIZE,
                List.of("visplane-overflow", "drawseg-overflow")));
        int tile = SIZE / TILES;
        for (int row = 0; row < TILES; row++) {
            for (int column = 0; column < TILES; column++) {
                plan.room(WARD.light(96 + row * TILES + column), left + column * tile, bottom + row * tile,
                        left + (column + 1) * tile, bottom + (row + 1) * tile);
            }
        }
    }

    /** A monster that sees the player at once. */
    private void ambush() {
        corridor.add(new ClinicWard("monster at the start", 0, 0, PITCH, STREET,
                List.of("monsters-awake-at-start", "hot-start")));
        plan.thing(Types.IMP, 384, 96, 180, Types.ALWAYS);
    }

    /** Bugs that the map's data shows. */
    private void data() {
        corridor.ward(6, WARD, "step without texture", "missing-texture");
        alcove(6);
        bareStep = plan.room(WARD.heights(16, 128), left(6) - ALCOVE, bottom(6) + 256, left(6), bottom(6) + 320);

        corridor.ward(17, WARD, "wall without texture", "missing-texture", "view-undrawn");
        alcove(17);

        int tagged = corridor.ward(7, WARD, "tag that no line has", "sector-tag-without-line");
        plan.inside(tagged, WARD.tag(LONELY_TAG).light(208), left(7) + 128, bottom(7) + 128, left(7) + 256,
                bottom(7) + 256);

        corridor.ward(8, WARD, "switch for nothing", "line-tag-without-sector");
        plan.lever("SW1MET2", OPEN_ONCE, NO_TAG + 1, left(8), bottom(8) + 128, left(8), bottom(8) + 192);

        corridor.ward(9, WARD, "unknown thing", "unknown-thing");
        plan.thing(UNKNOWN_THING, left(9) + 192, bottom(9) + 192);

        int odd = corridor.ward(10, WARD, "unknown sector special", "unknown-sector-special");
        plan.inside(odd, WARD.special(UNKNOWN_SECTOR_SPECIAL).light(208), left(10) + 128, bottom(10) + 128,
                left(10) + 256, bottom(10) + 256);

        corridor.ward(11, WARD, "thing at no skill", "thing-at-no-skill");
        plan.thing(Types.STIMPACK, left(11) + 192, bottom(11) + 192, 0, 0);

        corridor.ward(12, WARD, "monsters in each other", "overlapping-things");
        plan.thing(Types.IMP, left(12) + 192, bottom(12) + 192, 90, Types.ALWAYS | Types.DEAF);
        plan.thing(Types.IMP, left(12) + 200, bottom(12) + 192, 90, Types.ALWAYS | Types.DEAF);

        corridor.ward(13, WARD, "unknown line special", "unknown-line-special");
        plan.lever("METAL2", UNKNOWN_LINE_SPECIAL, 0, left(13), bottom(13) + 128, left(13), bottom(13) + 192);

        corridor.ward(14, WARD, "monster in the wall", "stuck-thing");
        plan.thing(Types.ZOMBIE, left(14) + 8, bottom(14) + 192, 0, Types.ALWAYS | Types.DEAF);

        int hurting = corridor.ward(15, WARD, "pit that hurts", "inescapable-place");
        plan.inside(hurting, WARD.heights(-96, 128).flats("NUKAGE1", "CEIL3_5").special(HURTS), left(15) + 128,
                bottom(15) + 128, left(15) + 256, bottom(15) + 256);
    }

    /** A room west of a ward, into whose northern wall one cannot look from the corridor. */
    private void alcove(int number) {
        plan.room(WARD, left(number) - ALCOVE, bottom(number) + 128, left(number), bottom(number) + 256);
    }
}
