/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.wad.map.MapData;

/**
 * Between which heights the floors and ceilings of a map can get once lines have been set off: wider rather than
 * narrower where a line's effect hangs on what happened before.
 */
final class HeightRanges {

    /** A door stops this much below the lowest ceiling around it (Doom 1.9). */
    private static final int DOOR_GAP = 4;
    /** The most that floors are raised by, when not to a neighbour's height. */
    private static final int RAISE = 32;

    private final MapData map;
    private final MapLines lines;
    private final SectorFacts sectors;
    private final double[] lowFloors;
    private final double[] highFloors;
    private final double[] highCeilings;
    private final HeightTable low;
    private final HeightTable high;
    private boolean widened;

    /** Starts with the heights of some moment. */
    HeightRanges(NavMap nav, Heights heights) {
        map = nav.map();
        lines = nav.lines();
        sectors = nav.sectors();
        int count = sectors.count();
        lowFloors = IntStream.range(0, count).mapToDouble(heights::floor).toArray();
        highFloors = lowFloors.clone();
        highCeilings = IntStream.range(0, count).mapToDouble(heights::ceiling).toArray();
        low = new HeightTable(lowFloors, highCeilings);
        high = new HeightTable(highFloors, highCeilings);
    }

    /** Lowest floors and highest ceilings. */
    Heights low() {
        return low;
    }

    /** Highest floors and highest ceilings. */
    Heights high() {
        return high;
    }

    /** Lets a line do what it does to a sector; true where that opens up anything new. */
    boolean apply(LineSpecial special, int sector) {
        widened = false;
        String name = special.name().toLowerCase(Locale.ROOT);
        switch (special.effect()) {
            case DOOR -> raiseCeiling(sector, sectors.lowestNeighbourCeiling(sector, high) - DOOR_GAP);
            case LIFT -> {
                lowerFloor(sector, sectors.lowestFloorAround(sector, low));
                if (name.contains("up and down")) {
                    raiseFloor(sector, sectors.highestFloorAround(sector, high));
                }
            }
            case FLOOR -> moveFloor(sector, name);
            case CEILING -> {
                if (name.contains("raise")) {
                    raiseCeiling(sector, Arrays.stream(sectors.neighbours(sector)).mapToDouble(high::ceiling).max()
                            .orElse(high.ceiling(sector)));
                }
            }
            case STAIRS -> Stairs.steps(map, lines, sector, map.sectors().get(sector).floorHeight(), special)
                    .forEach(this::raiseFloor);
            case DONUT -> {
                lowerFloor(sector, sectors.lowestFloorAround(sector, low));
                for (int ring : sectors.neighbours(sector)) {
                    raiseFloor(ring, sectors.highestFloorAround(ring, high));
                }
            }
            default -> {
                // Lights, stops and crushers open nothing.
            }
        }
        return widened;
    }

    private void moveFloor(int sector, String name) {
        if (name.contains("lowest floor")) {
            lowerFloor(sector, sectors.lowestFloorAround(sector, low));
        } else if (name.contains("lower to")) {
            lowerFloor(sector, Arrays.stream(sectors.neighbours(sector)).mapToDouble(low::floor).max()
                    .orElse(low.floor(sector)));
        } else {
            double first = map.sectors().get(sector).floorHeight();
            raiseFloor(sector, Math.max(first + RAISE, sectors.highestFloorAround(sector, high)));
        }
    }

    private void raiseCeiling(int sector, double to) {
        if (to > highCeilings[sector]) {
            highCeilings[sector] = to;
            widened = true;
        }
    }

    private void lowerFloor(int sector, double to) {
        if (to < lowFloors[sector]) {
            lowFloors[sector] = to;
            widened = true;
        }
    }

    private void raiseFloor(int sector, double to) {
        if (to > highFloors[sector]) {
            highFloors[sector] = to;
            widened = true;
        }
    }
}
