/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;

/** What the map says about its sectors: neighbours, heights, damage. */
public final class SectorFacts {

    private final List<Sector> sectors;
    private final int[][] neighbours;
    private final int[] damages;

    SectorFacts(MapData map, MapLines lines) {
        sectors = map.sectors();
        List<TreeSet<Integer>> found = sectors.stream().map(sector -> new TreeSet<Integer>()).toList();
        for (int line = 0; line < lines.count(); line++) {
            int front = lines.frontSector(line);
            int back = lines.backSector(line);
            if (back != MapLines.NO_SECTOR && front != back) {
                found.get(front).add(back);
                found.get(back).add(front);
            }
        }
        neighbours = found.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        damages = sectors.stream().mapToInt(sector -> damageOf(sector.special())).toArray();
    }

    public int count() {
        return sectors.size();
    }

    /** The sectors that share a two-sided line with a sector. Not to be changed. */
    public int[] neighbours(int sector) {
        return neighbours[sector];
    }

    /** Hit points that standing on the floor costs every 32 tics (Doom 1.9). */
    public int damage(int sector) {
        return damages[sector];
    }

    private static int damageOf(int special) {
        return switch (special) {
            case 7 -> 5;
            case 5 -> 10;
            case 4, 11, 16 -> 20;
            default -> 0;
        };
    }

    /** The heights that the map starts with. */
    public Heights initialHeights() {
        double[] floors = sectors.stream().mapToDouble(Sector::floorHeight).toArray();
        double[] ceilings = sectors.stream().mapToDouble(Sector::ceilingHeight).toArray();
        return new HeightTable(floors, ceilings);
    }

    /** The lowest ceiling of the neighbours; the sector's own where it has none. */
    public double lowestNeighbourCeiling(int sector, Heights heights) {
        return Arrays.stream(neighbours[sector]).mapToDouble(heights::ceiling).min()
                .orElse(heights.ceiling(sector));
    }

    /** The lowest floor of the neighbours and the sector itself. */
    public double lowestFloorAround(int sector, Heights heights) {
        return Math.min(heights.floor(sector),
                Arrays.stream(neighbours[sector]).mapToDouble(heights::floor).min().orElse(heights.floor(sector)));
    }

    /** The highest floor of the neighbours and the sector itself. */
    public double highestFloorAround(int sector, Heights heights) {
        return Math.max(heights.floor(sector),
                Arrays.stream(neighbours[sector]).mapToDouble(heights::floor).max().orElse(heights.floor(sector)));
    }
}
