/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.outrider.check.CheckedMap;
import org.outrider.check.SectorHeights;
import org.outrider.engine.MapRules.Effect;
import org.outrider.wad.map.Linedef;

/**
 * The sectors that a player could get into if all movers stood as is best for each step and no gap were too wide for a
 * jump: more than can really be reached, so that what is missing here cannot be.
 */
final class Reach {

    /** Doom 1.9, editor numbers. */
    private static final int PLAYER_1 = 1;
    private static final int DESTINATION = 14;
    /** Doom 1.9: a player's height, and the highest step up. */
    private static final int HEIGHT = 56;
    private static final int STEP = 24;

    private final CheckedMap map;
    /** How high above each sector's floor or on it a player could be; absent where it cannot get. */
    private final Map<Integer, Integer> feet = new HashMap<>();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    Reach(CheckedMap map) {
        this.map = map;
        map.things().stream().filter(thing -> thing.thing().type() == PLAYER_1)
                .forEach(thing -> arrive(thing.sector(), map.heights().highFloor(thing.sector())));
        while (!open.isEmpty()) {
            int sector = open.remove();
            for (int line : map.linesOf(sector)) {
                visit(line, sector);
            }
        }
    }

    BitSet sectors() {
        BitSet reached = new BitSet();
        feet.keySet().forEach(reached::set);
        return reached;
    }

    private void visit(int line, int sector) {
        int other = map.across(line, sector);
        if (other >= 0 && !map.line(line).has(Linedef.BLOCKING)) {
            cross(sector, other);
        }
        if (map.special(line).filter(special -> special.effect() == Effect.TELEPORT).isPresent()) {
            int tag = map.line(line).tag();
            map.things().stream().filter(thing -> thing.thing().type() == DESTINATION
                    && map.sector(thing.sector()).tag() == tag)
                    .forEach(thing -> arrive(thing.sector(), map.heights().highFloor(thing.sector())));
        }
    }

    /** A jump keeps the height that it began at, as far as ceilings let it. */
    private void cross(int from, int to) {
        SectorHeights heights = map.heights();
        int ceiling = Math.min(heights.highCeiling(from), heights.highCeiling(to));
        int floor = Math.max(heights.lowFloor(from), heights.lowFloor(to));
        int begun = Objects.requireNonNull(feet.get(from));
        if (ceiling - floor >= HEIGHT && heights.lowFloor(to) - begun <= STEP) {
            arrive(to, Math.max(heights.highFloor(to), Math.min(begun, ceiling - HEIGHT)));
        }
    }

    private void arrive(int sector, int height) {
        Integer before = feet.get(sector);
        if (before == null || before < height) {
            feet.put(sector, height);
            open.add(sector);
        }
    }
}
