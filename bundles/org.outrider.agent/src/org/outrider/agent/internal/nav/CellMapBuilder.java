/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/**
 * Finds out where in a map a player's body fits: draws all walls onto the raster, as thick as the body, and floods it
 * from the places where players appear.
 */
final class CellMapBuilder {

    private final MapData map;
    private final MapLines lines;
    private final Grid grid;
    private final BitSet blocked;

    CellMapBuilder(MapData map, MapLines lines) {
        this.map = map;
        this.lines = lines;
        grid = Grid.over(map.bounds());
        blocked = new BitSet(grid.size());
        blockBorder();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isWall(line)) {
                forEachTouched(line, blocked::set);
            }
        }
    }

    private void blockBorder() {
        for (int column = 0; column < grid.columns(); column++) {
            blocked.set(column);
            blocked.set((grid.rows() - 1) * grid.columns() + column);
        }
        for (int row = 0; row < grid.rows(); row++) {
            blocked.set(row * grid.columns());
            blocked.set((row + 1) * grid.columns() - 1);
        }
    }

    /** Something solid stands there that never goes away. */
    void addObstacle(double x, double y, double radius) {
        double reach = radius + Body.RADIUS;
        forEachWithin(x - reach, y - reach, x + reach, y + reach, blocked::set);
    }

    /** Finishes the map of cells that connect with any of the given points. */
    CellMap build(List<double[]> seeds) {
        int[] set = new int[grid.size()];
        int[] sector = new int[grid.size()];
        Arrays.fill(set, -1);
        flood(seeds, set, sector);
        SectorSets.Builder sets = new SectorSets.Builder(map.sectors().size());
        for (int line = 0; line < lines.count(); line++) {
            int front = lines.frontSector(line);
            int back = lines.backSector(line);
            if (!lines.isWall(line) && front != back) {
                forEachTouched(line, cell -> {
                    if (set[cell] >= 0) {
                        set[cell] = sets.with(sets.with(set[cell], front), back);
                    }
                });
            }
        }
        return new CellMap(grid, sets.build(), set, sector, wallDistances(set));
    }

    private void flood(List<double[]> seeds, int[] set, int[] sector) {
        int[] queue = new int[grid.size()];
        int end = 0;
        for (double[] seed : seeds) {
            int cell = nearestFree(seed[0], seed[1]);
            if (cell >= 0 && set[cell] < 0) {
                set[cell] = 0;
                queue[end++] = cell;
            }
        }
        int[] steps = { 1, -1, grid.columns(), -grid.columns() };
        for (int next = 0; next < end; next++) {
            int cell = queue[next];
            sector[cell] = map.sectorAt(fixed(grid.x(cell)), fixed(grid.y(cell)));
            set[cell] = sector[cell];
            for (int step : steps) {
                int neighbour = cell + step;
                if (set[neighbour] < 0 && !blocked.get(neighbour)) {
                    set[neighbour] = 0;
                    queue[end++] = neighbour;
                }
            }
        }
    }

    private int nearestFree(double x, double y) {
        for (int ring = 0; ring <= 2; ring++) {
            for (int row = -ring; row <= ring; row++) {
                for (int column = -ring; column <= ring; column++) {
                    int cell = grid.cellAt(x + column * grid.step(), y + row * grid.step());
                    if (cell >= 0 && !blocked.get(cell)) {
                        return cell;
                    }
                }
            }
        }
        return -1;
    }

    private static int fixed(double units) {
        return (int) (units * Vertex.UNIT);
    }

    private byte[] wallDistances(int[] set) {
        byte[] distance = new byte[grid.size()];
        for (int cell = 0; cell < distance.length; cell++) {
            distance[cell] = set[cell] >= 0 ? (byte) CellMap.FAR_FROM_WALLS : 0;
        }
        for (int round = 1; round < CellMap.FAR_FROM_WALLS; round++) {
            for (int cell = grid.columns() + 1; cell < distance.length - grid.columns() - 1; cell++) {
                if (distance[cell] == CellMap.FAR_FROM_WALLS && hasNeighbourAt(distance, cell, round - 1)) {
                    distance[cell] = (byte) round;
                }
            }
        }
        return distance;
    }

    private boolean hasNeighbourAt(byte[] distance, int cell, int value) {
        int up = cell + grid.columns();
        int down = cell - grid.columns();
        return distance[cell - 1] == value || distance[cell + 1] == value || distance[up] == value
                || distance[down] == value || distance[up - 1] == value || distance[up + 1] == value
                || distance[down - 1] == value || distance[down + 1] == value;
    }

    /** What is done with a cell. */
    private interface CellAction {
        void accept(int cell);
    }

    /** Visits the cells on which a body touches a line. */
    private void forEachTouched(int line, CellAction action) {
        double x1 = lines.x1(line);
        double y1 = lines.y1(line);
        double dx = lines.dx(line);
        double dy = lines.dy(line);
        double south = Math.min(y1, y1 + dy) - Body.RADIUS;
        double north = Math.max(y1, y1 + dy) + Body.RADIUS;
        for (int row = grid.rowFrom(south); row < grid.rows() && grid.rowY(row) < north; row++) {
            double y = grid.rowY(row);
            if (y <= south) {
                continue;
            }
            double from = 0;
            double to = 1;
            if (dy != 0) {
                double a = (y - Body.RADIUS - y1) / dy;
                double b = (y + Body.RADIUS - y1) / dy;
                from = Math.max(0, Math.min(a, b));
                to = Math.min(1, Math.max(a, b));
            }
            double xa = x1 + dx * from;
            double xb = x1 + dx * to;
            double west = Math.min(xa, xb) - Body.RADIUS;
            double east = Math.max(xa, xb) + Body.RADIUS;
            visitRow(row, west, east, action);
        }
    }

    private void forEachWithin(double west, double south, double east, double north, CellAction action) {
        for (int row = grid.rowFrom(south); row < grid.rows() && grid.rowY(row) < north; row++) {
            if (grid.rowY(row) > south) {
                visitRow(row, west, east, action);
            }
        }
    }

    private void visitRow(int row, double west, double east, CellAction action) {
        for (int column = grid.columnFrom(west); column < grid.columns() && grid.columnX(column) < east; column++) {
            if (grid.columnX(column) > west) {
                action.accept(row * grid.columns() + column);
            }
        }
    }
}
