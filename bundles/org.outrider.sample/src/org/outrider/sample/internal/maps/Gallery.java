/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import static org.outrider.sample.internal.maps.Corridor.ANNEX;
import static org.outrider.sample.internal.maps.Corridor.SIZE;
import static org.outrider.sample.internal.maps.Corridor.WARD;
import static org.outrider.sample.internal.maps.Corridor.bottom;
import static org.outrider.sample.internal.maps.Corridor.left;

import java.util.List;

import org.outrider.sample.ClinicWard;
import org.outrider.wad.map.MapData;

/**
 * MAP02, "Gallery": a sound corridor with rooms on both sides, each of which has one visual fault on purpose, so that
 * it shows which faults checks and detectors see.
 */
public final class Gallery {

    private static final int EXIT_SWITCH = 11;
    private static final int LIFT = 88;
    private static final int LIFT_TAG = 1;
    private static final int PAIRS = 5;

    private final Plan plan = new Plan("MAP02");
    private final Corridor corridor = new Corridor(plan, PAIRS);
    private int bareStep;

    private Gallery() {
        walls();
        things();
        corridor.ward(8, WARD.light(0), "dark place", "view-too-dark");
        plan.room(WARD.light(0), left(8), bottom(8) + SIZE, left(8) + SIZE, bottom(8) + SIZE + ANNEX);
    }

    /** The map. */
    public static MapData build() {
        return new Gallery().finish();
    }

    /** Its wards. */
    public static List<ClinicWard> wards() {
        return new Gallery().corridor.wards();
    }

    private void walls() {
        corridor.ward(0, WARD, "wall without texture", "missing-texture", "view-undrawn");

        corridor.ward(1, WARD, "step without texture", "missing-texture", "bare-wall-in-view");
        bareStep = plan.room(WARD.heights(24, 128), left(1) + 128, bottom(1) - 96, left(1) + 256, bottom(1));

        corridor.ward(2, WARD, "grate of several patches", "medusa", "medusa-in-view");
        plan.room(WARD, left(2) + 128, bottom(2) + SIZE, left(2) + 256, bottom(2) + SIZE + 128);
        plan.grating("COMPSTA1", left(2) + 256, bottom(2) + SIZE, left(2) + 128, bottom(2) + SIZE);

        corridor.ward(3, WARD, "crate on a tall wall", "tutti-frutti", "tutti-frutti-in-view");
        plan.face("CRATE1", left(3) + 192, bottom(3), left(3) + 64, bottom(3));

        corridor.ward(4, WARD, "grate on a solid wall", "see-through-on-solid", "holes-in-view");
        plan.face("MIDGRATE", left(4) + 64, bottom(4) + SIZE, left(4) + 192, bottom(4) + SIZE);

        corridor.ward(7, WARD, "shifted texture", "texture-misaligned", "seam-in-view");
        plan.face("METAL2", left(7) + 227, bottom(7), left(7) + 99, bottom(7));
        // brings players before that wall
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, left(7) + 320, bottom(7), left(7) + 256, bottom(7));
    }

    private void things() {
        corridor.ward(5, WARD, "medikit on an edge", "floating-thing", "sprite-floats");
        plan.room(WARD.heights(40, 128), left(5) + 64, bottom(5) - 96, left(5) + 192, bottom(5));
        plan.room(WARD.heights(24, 128).tag(LIFT_TAG), left(5) + 208, bottom(5) - 96, left(5) + 320, bottom(5));
        plan.thing(Types.MEDIKIT, left(5) + 180, bottom(5) + 12);
        plan.trigger(LIFT, LIFT_TAG, left(5) + SIZE, bottom(5) + SIZE, left(5), bottom(5) + SIZE);

        corridor.ward(6, WARD.heights(0, 72), "pillar under a low ceiling", "sprite-clipped");
        plan.thing(Types.TECH_PILLAR, left(6) + 192, bottom(6) + 192);
    }

    private MapData finish() {
        MapData stepped = BareSides.withoutRisers(plan.build(), bareStep);
        return BareSides.withoutWall(stepped, left(0), bottom(0) + SIZE);
    }
}
