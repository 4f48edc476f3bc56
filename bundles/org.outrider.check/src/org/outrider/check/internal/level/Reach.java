/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayDeque;
import java.util.BitSet;

import org.outrider.check.CheckedMap;
import org.outrider.check.SectorHeights;
import org.outrider.engine.MapRules.Effect;
import org.outrider.wad.map.Linedef;

/**
 * The sectors that a player could get into if all movers stood as is best for each step: more than can really be
 * reached, so that what is missing here cannot be.
 */
final class Reach {

    /** Doom 1.9, editor numbers. */
    private static final int PLAYER_1 = 1;
    private static final int DESTINATION = 14;
    /** Doom 1.9: a player's height, and the highest step up. */
    private static final int HEIGHT = 56;
    private static final int STEP = 24;

    private final CheckedMap map;
    private final BitSet reached = new BitSet();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    Reach(CheckedMap map) {
        this.map = map;
        map.things().stream().filter(thing -> thing.thing().type() == PLAYER_1).forEach(thing -> add(thing.sector()));
        while (!open.isEmpty()) {
            int sector = open.remove();
            for (int line : map.linesOf(sector)) {
                visit(line, sector);
            }
        }
    }

    BitSet sectors() {
        return reached;
    }

    private void visit(int line, int sector) {
        int other = map.across(line, sector);
        if (other >= 0 && !map.line(line).has(Linedef.BLOCKING) && isPassable(sector, other)) {
            add(other);
        }
        if (map.special(line).filter(special -> special.effect() == Effect.TELEPORT).isPresent()) {
            int tag = map.line(line).tag();
            map.things().stream().filter(thing -> thing.thing().type() == DESTINATION
                    && map.sector(thing.sector()).tag() == tag).forEach(thing -> add(thing.sector()));
        }
    }

    private boolean isPassable(int from, int to) {
        SectorHeights heights = map.heights();
        int ceiling = Math.min(heights.highCeiling(from), heights.highCeiling(to));
        return heights.lowFloor(to) - heights.highFloor(from) <= STEP && ceiling - heights.lowFloor(to) >= HEIGHT
                && heights.highCeiling(to) - heights.lowFloor(to) >= HEIGHT
                && ceiling - heights.lowFloor(from) >= HEIGHT;
    }

    private void add(int sector) {
        if (!reached.get(sector)) {
            reached.set(sector);
            open.add(sector);
        }
    }
}
