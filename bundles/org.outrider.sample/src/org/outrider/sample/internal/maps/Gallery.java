/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.sample.ClinicWard;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Vertex;

/**
 * MAP02, "Gallery": a sound corridor with rooms on both sides, each of which has one visual fault on purpose, so that
 * it shows which faults checks and detectors see.
 */
public final class Gallery {

    private static final int EXIT_SWITCH = 11;
    private static final int LIFT = 88;
    private static final int LIFT_TAG = 1;
    private static final int PAIRS = 5;
    private static final int PITCH = 512;
    private static final int SIZE = 384;
    private static final int STREET = 192;
    private static final int ANNEX = 192;

    private static final Room HALL = Room.of(0, 128).light(192);
    private static final Room WARD = Room.of(0, 128).light(176).walls("METAL2");

    private final Plan plan = new Plan("MAP02");
    private final List<ClinicWard> wards = new ArrayList<>();
    private int bareStep;

    private Gallery() {
        plan.room(HALL, 0, 0, PAIRS * PITCH, STREET);
        plan.thing(Types.PLAYER_1, 64, 96);
        plan.thing(Types.PLAYER_2, 32, 32);
        plan.thing(Types.PLAYER_3, 32, 96);
        plan.thing(Types.PLAYER_4, 32, 160);
        for (int i = 0; i < 4; i++) {
            plan.thing(Types.DEATHMATCH, 128 + 64 * i, 32);
        }
        walls();
        things();
        ward(8, WARD.light(0), "dark place", "view-too-dark");
        plan.room(WARD.light(0), left(8), bottom(8) + SIZE, left(8) + SIZE, bottom(8) + SIZE + ANNEX);
    }

    /** The map. */
    public static MapData build() {
        return new Gallery().finish();
    }

    /** Its wards. */
    public static List<ClinicWard> wards() {
        return List.copyOf(new Gallery().wards);
    }

    /** A room that opens to the corridor; its sector. Even numbers lie north of it, odd ones south. */
    private int ward(int number, Room room, String fault, String... rules) {
        int below = number % 2 == 0 ? 0 : ANNEX;
        wards.add(new ClinicWard(fault, left(number), bottom(number) - below, left(number) + SIZE,
                bottom(number) + SIZE + ANNEX - below, List.of(rules)));
        return plan.room(room, left(number), bottom(number), left(number) + SIZE, bottom(number) + SIZE);
    }

    private static int left(int number) {
        return number / 2 * PITCH + 64;
    }

    private static int bottom(int number) {
        return number % 2 == 0 ? STREET : -SIZE;
    }

    private void walls() {
        ward(0, WARD, "wall without texture", "missing-texture", "view-undrawn");

        ward(1, WARD, "step without texture", "missing-texture", "bare-wall-in-view");
        bareStep = plan.room(WARD.heights(24, 128), left(1) + 128, bottom(1) - 96, left(1) + 256, bottom(1));

        ward(2, WARD, "grate of several patches", "medusa", "medusa-in-view");
        plan.room(WARD, left(2) + 128, bottom(2) + SIZE, left(2) + 256, bottom(2) + SIZE + 128);
        plan.grating("COMPSTA1", left(2) + 256, bottom(2) + SIZE, left(2) + 128, bottom(2) + SIZE);

        ward(3, WARD, "crate on a tall wall", "tutti-frutti", "tutti-frutti-in-view");
        plan.face("CRATE1", left(3) + 192, bottom(3), left(3) + 64, bottom(3));

        ward(4, WARD, "grate on a solid wall", "see-through-on-solid", "holes-in-view");
        plan.face("MIDGRATE", left(4) + 64, bottom(4) + SIZE, left(4) + 192, bottom(4) + SIZE);

        ward(7, WARD, "shifted texture", "texture-misaligned", "seam-in-view");
        plan.face("METAL2", left(7) + 227, bottom(7), left(7) + 99, bottom(7));
        // brings players before that wall
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, left(7) + 320, bottom(7), left(7) + 256, bottom(7));
    }

    private void things() {
        ward(5, WARD, "medikit on an edge", "floating-thing", "sprite-floats");
        plan.room(WARD.heights(40, 128), left(5) + 64, bottom(5) - 96, left(5) + 192, bottom(5));
        plan.room(WARD.heights(24, 128).tag(LIFT_TAG), left(5) + 208, bottom(5) - 96, left(5) + 320, bottom(5));
        plan.thing(Types.MEDIKIT, left(5) + 180, bottom(5) + 12);
        plan.trigger(LIFT, LIFT_TAG, left(5) + SIZE, bottom(5) + SIZE, left(5), bottom(5) + SIZE);

        ward(6, WARD.heights(0, 72), "pillar under a low ceiling", "sprite-clipped");
        plan.thing(Types.TECH_PILLAR, left(6) + 192, bottom(6) + 192);
    }

    private MapData finish() {
        MapData map = plan.build();
        List<Sidedef> sides = new ArrayList<>(map.sidedefs());
        for (Linedef line : map.linedefs()) {
            Vertex from = map.vertexes().get(line.v1());
            Vertex to = map.vertexes().get(line.v2());
            boolean north = from.unitY() == bottom(0) + SIZE && to.unitY() == bottom(0) + SIZE;
            if (north && Math.min(from.unitX(), to.unitX()) == left(0)) {
                strip(sides, line.front());
            }
            if (line.hasBack() && (sides.get(line.front()).sector() == bareStep
                    || sides.get(line.back()).sector() == bareStep)) {
                strip(sides, line.front());
                strip(sides, line.back());
            }
        }
        return new MapData(map.name(), map.things(), map.linedefs(), sides, map.vertexes(), map.segs(),
                map.subsectors(), map.nodes(), map.sectors(), map.reject(), map.blockmap(), map.repairs());
    }

    private static void strip(List<Sidedef> sides, int side) {
        Sidedef old = sides.get(side);
        sides.set(side, new Sidedef(old.xOffset(), old.yOffset(), Sidedef.NO_TEXTURE, Sidedef.NO_TEXTURE,
                Sidedef.NO_TEXTURE, old.sector()));
    }
}
