/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Finds sectors by tag, and heights and light levels among the neighbours of a sector.
 *
 * <p>Doom 1.9: neighbours are what lies across the lines with the two-sided flag, in the order of the lines; a line
 * with the same sector on both sides makes the sector its own neighbour. Lists of fixed size that the game kept
 * during these searches have no counterpart here, so sectors may have any number of neighbours.
 */
final class SectorSearch {

    /** What the search for the highest floor starts with (Doom 1.9). */
    private static final int LOWEST_HIGHEST_FLOOR = -500 * Fixed.UNIT;

    private final World world;

    SectorSearch(World world) {
        this.world = world;
    }

    /** Number of the first sector after another that bears a tag; -1 where there is none. */
    int nextTagged(int tag, int after) {
        for (int i = after + 1; i < world.sectorCount(); i++) {
            if (world.sector(i).tag == tag) {
                return i;
            }
        }
        return -1;
    }

    /** The sector across a line; null where the line lacks the two-sided flag or a side. */
    @Nullable Sector across(int lineIndex, Sector sector) {
        Line line = world.level().lines[lineIndex];
        if ((line.flags & Line.TWO_SIDED) == 0) {
            return null;
        }
        return sectorOrNull(line.frontSector == sector.index ? line.backSector : line.frontSector);
    }

    /** A sector by number; null for -1, the number of what is behind a missing side. */
    @Nullable Sector sectorOrNull(int index) {
        return index < 0 ? null : world.sector(index);
    }

    /** The lowest floor of a sector and its neighbours. */
    int lowestFloor(Sector sector) {
        int lowest = sector.floorHeight;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.floorHeight < lowest) {
                lowest = other.floorHeight;
            }
        }
        return lowest;
    }

    /** The highest floor of the neighbours, at least -500 units. */
    int highestFloor(Sector sector) {
        int highest = LOWEST_HIGHEST_FLOOR;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.floorHeight > highest) {
                highest = other.floorHeight;
            }
        }
        return highest;
    }

    /** The lowest floor of the neighbours that is higher than the sector's; the sector's own where there is none. */
    int nextHigherFloor(Sector sector) {
        int next = sector.floorHeight;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.floorHeight > sector.floorHeight
                    && (next == sector.floorHeight || other.floorHeight < next)) {
                next = other.floorHeight;
            }
        }
        return next;
    }

    /** The lowest ceiling of the neighbours; {@link Integer#MAX_VALUE} where there are none. */
    int lowestCeiling(Sector sector) {
        int lowest = Integer.MAX_VALUE;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.ceilingHeight < lowest) {
                lowest = other.ceilingHeight;
            }
        }
        return lowest;
    }

    /** The highest ceiling of the neighbours, at least 0. */
    int highestCeiling(Sector sector) {
        int highest = 0;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.ceilingHeight > highest) {
                highest = other.ceilingHeight;
            }
        }
        return highest;
    }

    /** The lowest light level of a sector and its neighbours. */
    int lowestLight(Sector sector) {
        int lowest = sector.lightLevel;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.lightLevel < lowest) {
                lowest = other.lightLevel;
            }
        }
        return lowest;
    }

    /** The highest light level of the neighbours, at least 0. */
    int highestLight(Sector sector) {
        int highest = 0;
        for (int line : sector.lines) {
            Sector other = across(line, sector);
            if (other != null && other.lightLevel > highest) {
                highest = other.lightLevel;
            }
        }
        return highest;
    }
}
