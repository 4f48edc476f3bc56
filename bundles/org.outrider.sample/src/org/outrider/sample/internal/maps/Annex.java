/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.maps;

import static org.outrider.sample.internal.maps.Corridor.PITCH;
import static org.outrider.sample.internal.maps.Corridor.STREET;
import static org.outrider.sample.internal.maps.Corridor.WARD;
import static org.outrider.sample.internal.maps.Corridor.bottom;
import static org.outrider.sample.internal.maps.Corridor.left;

import java.util.List;

import org.outrider.sample.ClinicWard;
import org.outrider.wad.map.MapData;

/**
 * MAP04, "Annex": a corridor with wards for bugs that show in play and would spoil others in the clinic, as a gap does
 * that players do not get out of.
 */
public final class Annex {

    private static final int EXIT_SWITCH = 11;
    private static final int BARON = 3003;
    private static final int SECRET = 9;
    private static final int PLACES = 2;

    private final Plan plan = new Plan("MAP04");
    private final Corridor corridor = new Corridor(plan, PLACES);

    private Annex() {
        plan.lever("SW1EXIT", EXIT_SWITCH, 0, PLACES * PITCH, 128, PLACES * PITCH, 64);

        int gap = corridor.ward(0, WARD, "gap", "player-stuck");
        plan.inside(gap, WARD.heights(-96, 128), left(0) + 160, bottom(0) + 160, left(0) + 224, bottom(0) + 224);

        // it also sees the start, before which there is too little ammunition to kill it with
        corridor.ward(1, WARD, "monster as wide as the passage", "monster-bars-way", "monsters-awake-at-start");
        corridor.add(new ClinicWard("start in the monster's view", 0, 0, PITCH, STREET,
                List.of("hot-start", "killed-at-start")));
        plan.room(WARD, left(1) + 160, bottom(1) - 160, left(1) + 240, bottom(1));
        plan.room(WARD.special(SECRET), left(1) + 128, bottom(1) - 320, left(1) + 256, bottom(1) - 160);
        plan.thing(BARON, left(1) + 200, bottom(1) - 80, 90, Types.ALWAYS | Types.DEAF);
    }

    /** The map. */
    public static MapData build() {
        return new Annex().plan.build();
    }

    /** Its wards. */
    public static List<ClinicWard> wards() {
        return new Annex().corridor.wards();
    }
}
