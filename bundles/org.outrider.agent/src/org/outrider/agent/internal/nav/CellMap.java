/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/**
 * Which cells a player's body fits on as far as walls and fixed obstacles go, and which sectors hold it there.
 *
 * <p>Heights are another matter, see {@link SetHeights}: a body stands on the highest floor that it touches, under the
 * lowest ceiling (Doom 1.9).
 */
public final class CellMap {

    /** Distances from walls count up to this many cells. */
    public static final int FAR_FROM_WALLS = 4;

    private final Grid grid;
    private final SectorSets sets;
    private final int[] set;
    private final int[] sector;
    private final byte[] wallDistance;

    /**
     * Wraps what a builder has found.
     *
     * @param set          the sectors that a body on a cell touches; -1 for cells that it does not fit on
     * @param sector       the sector of the cell's point
     * @param wallDistance cells to the next unwalkable one, 0..{@link #FAR_FROM_WALLS}
     */
    CellMap(Grid grid, SectorSets sets, int[] set, int[] sector, byte[] wallDistance) {
        this.grid = grid;
        this.sets = sets;
        this.set = set;
        this.sector = sector;
        this.wallDistance = wallDistance;
    }

    public Grid grid() {
        return grid;
    }

    public SectorSets sets() {
        return sets;
    }

    public boolean isWalkable(int cell) {
        return set[cell] >= 0;
    }

    /** The set of sectors that a body on the cell touches. */
    public int set(int cell) {
        return set[cell];
    }

    /** The sector in which a player on the cell is. */
    public int sector(int cell) {
        return sector[cell];
    }

    /** Cells to the next one that is not walkable, 1..{@link #FAR_FROM_WALLS} for walkable cells. */
    public int wallDistance(int cell) {
        return wallDistance[cell];
    }

    /** The walkable cell nearest to a point, within two steps; -1 where there is none. */
    public int nearestWalkable(double x, double y) {
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        int step = grid.step();
        for (int row = -2; row <= 2; row++) {
            for (int column = -2; column <= 2; column++) {
                int cell = grid.cellAt(x + column * step, y + row * step);
                if (cell >= 0 && isWalkable(cell)) {
                    double distance = Math.hypot(grid.x(cell) - x, grid.y(cell) - y);
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = cell;
                    }
                }
            }
        }
        return best;
    }
}
