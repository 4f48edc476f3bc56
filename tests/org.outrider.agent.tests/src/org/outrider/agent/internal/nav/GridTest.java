/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.BoundingBox;

/** The raster over a map. */
class GridTest {

    private final Grid grid = Grid.over(new BoundingBox(256, 0, -128, 256));

    @Test
    void cellOfItsOwnPointIsTheCell() {
        for (int cell = 0; cell < grid.size(); cell++) {
            assertEquals(cell, grid.cellAt(grid.x(cell), grid.y(cell)));
        }
    }

    @Test
    void nothingOutsideIsACell() {
        assertEquals(-1, grid.cellAt(10_000, 0));
        assertEquals(-1, grid.cellAt(0, -10_000));
    }

    @Test
    void noPointLiesOnLinesThatMappersDraw() {
        for (int cell = 0; cell < grid.size(); cell++) {
            assertTrue(grid.x(cell) % 8 != 0 && grid.y(cell) % 8 != 0);
        }
    }

    @Test
    void neighboursOfCellsOfTheMapLieInTheRaster() {
        int corner = grid.cellAt(-128, 0);

        assertTrue(corner - grid.columns() - 1 >= 0);
    }

    @Test
    void largestMapsTakeACoarserRaster() {
        Grid large = Grid.over(new BoundingBox(32767, -32768, -32768, 32767));

        assertTrue(large.step() > grid.step());
        assertTrue(large.size() < 5_000_000, "cells " + large.size());
    }
}
