/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/** On which height a player stands who touches a set of sectors, and how high the room is there. */
public final class SetHeights {

    private final SectorSets sets;
    private final double[] floor;
    private final double[] ceiling;
    private final int[] ground;

    public SetHeights(SectorSets sets) {
        this.sets = sets;
        floor = new double[sets.count()];
        ceiling = new double[sets.count()];
        ground = new int[sets.count()];
    }

    /** Takes over the heights of all sectors. */
    public void refresh(Heights heights) {
        for (int set = 0; set < floor.length; set++) {
            refresh(set, heights);
        }
    }

    /** Takes over the heights of the sectors of one set. */
    public void refresh(int set, Heights heights) {
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sets.size(set); i++) {
            int sector = sets.member(set, i);
            if (heights.floor(sector) > highest) {
                highest = heights.floor(sector);
                ground[set] = sector;
            }
            lowest = Math.min(lowest, heights.ceiling(sector));
        }
        floor[set] = highest;
        ceiling[set] = lowest;
    }

    /** The highest floor of a set. */
    public double floor(int set) {
        return floor[set];
    }

    /** The sector of a set that has its highest floor, on which a player stands. */
    public int ground(int set) {
        return ground[set];
    }

    /** The lowest ceiling of a set. */
    public double ceiling(int set) {
        return ceiling[set];
    }

    /**
     * True where a player can walk from one set of sectors to another: the step is not too high, and there is room at
     * the height before and after it (Doom 1.9; falls are of any height).
     */
    public boolean canStep(int from, int to) {
        return canStep(floor[from], floor[to], ceiling[to]);
    }

    static boolean canStep(double fromFloor, double toFloor, double toCeiling) {
        return toFloor - fromFloor <= Body.STEP && toCeiling - Math.max(fromFloor, toFloor) >= Body.HEIGHT;
    }
}
