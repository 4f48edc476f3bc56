/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Sets floors in motion (Doom 1.9). */
final class Floors {

    private static final int STEP_8 = 8 * Fixed.UNIT;
    private static final int STEP_24 = 24 * Fixed.UNIT;
    private static final int STEP_512 = 512 * Fixed.UNIT;

    private final World world;
    private final Level level;
    private final SectorSearch search;
    private final Planes planes;

    Floors(World world, SectorSearch search, Planes planes) {
        this.world = world;
        level = world.level();
        this.search = search;
        this.planes = planes;
    }

    /**
     * Starts a floor in every sector of a tag that nothing moves; tells whether there was one.
     *
     * @param model the sector whose flat and special {@link FloorKind#RAISE_24_AND_CHANGE} takes; null for none
     */
    boolean activate(int tag, FloorKind kind, @Nullable Sector model) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                begin(sector, kind, model);
                any = true;
            }
        }
        return any;
    }

    private void begin(Sector sector, FloorKind kind, @Nullable Sector model) {
        Floor floor = new Floor(planes, sector);
        floor.direction = kind.direction;
        floor.speed = kind.speed;
        floor.crush = kind == FloorKind.RAISE_CRUSH ? Crush.YES : Crush.NO;
        floor.destination = destination(sector, kind);
        if (kind == FloorKind.RAISE_24_AND_CHANGE && model != null) {
            sector.floorFlat = model.floorFlat;
            sector.special = model.special;
        } else if (kind == FloorKind.LOWER_AND_CHANGE) {
            findChange(floor);
        }
        floor.start();
    }

    private int destination(Sector sector, FloorKind kind) {
        return switch (kind) {
        case LOWER -> search.highestFloor(sector);
        case LOWER_TO_LOWEST, LOWER_AND_CHANGE -> search.lowestFloor(sector);
        case TURBO_LOWER -> {
            int highest = search.highestFloor(sector);
            yield highest == sector.floorHeight ? highest : highest + STEP_8;
        }
        case RAISE -> Math.min(search.lowestCeiling(sector), sector.ceilingHeight);
        case RAISE_CRUSH -> Math.min(search.lowestCeiling(sector), sector.ceilingHeight) - STEP_8;
        case RAISE_TO_NEAREST, RAISE_TURBO -> search.nextHigherFloor(sector);
        case RAISE_24, RAISE_24_AND_CHANGE -> sector.floorHeight + STEP_24;
        case RAISE_512 -> sector.floorHeight + STEP_512;
        case RAISE_TO_TEXTURE -> sector.floorHeight + shortestLowerTexture(sector);
        };
    }

    /**
     * Height of the shortest lower texture on either side of the sector's two-sided lines, 16.16. Doom 1.9: a side
     * without a lower texture counts with the height of the first texture of the WAD, because "-" is its number;
     * without lines the height is the largest number, and the sum with the floor's wraps.
     */
    private int shortestLowerTexture(Sector sector) {
        int shortest = Integer.MAX_VALUE;
        for (int index : sector.lines) {
            Line line = level.lines[index];
            if ((line.flags & Line.TWO_SIDED) != 0) {
                shortest = Math.min(shortest, lowerTextureHeight(line.frontSide));
                shortest = Math.min(shortest, lowerTextureHeight(line.backSide));
            }
        }
        return shortest;
    }

    private int lowerTextureHeight(int side) {
        if (side < 0 || level.textures.textureCount() == 0) {
            return Integer.MAX_VALUE;
        }
        return Fixed.of(level.textures.textureHeight(world.sides().bottom(side)));
    }

    /**
     * Finds the neighbour at the floor's destination, whose flat and special the sector will take.
     *
     * <p>Doom 1.9: the search forgets whose lines it counts. It walks the lines of its own sector, but as many as the
     * neighbour seen last has; those beyond the sector's own are the lines of the sectors that follow in the map. A
     * sector without a match keeps its special, which the game left to chance.
     */
    private void findChange(Floor floor) {
        Sector sector = floor.sector;
        floor.changes = true;
        floor.newFlat = sector.floorFlat;
        floor.newSpecial = sector.special;
        Sector seen = sector;
        for (int i = 0; i < seen.lines.length; i++) {
            Line line = lineFrom(sector.index, i);
            if (line == null) {
                return;
            }
            if ((line.flags & Line.TWO_SIDED) == 0) {
                continue;
            }
            Sector other = search.sectorOrNull(
                    line.frontSector == sector.index ? line.backSector : line.frontSector);
            if (other == null) {
                continue;
            }
            seen = other;
            if (seen.floorHeight == floor.destination) {
                floor.newFlat = seen.floorFlat;
                floor.newSpecial = seen.special;
                return;
            }
        }
    }

    /** The n-th line counted from the first one of a sector, on through the sectors that follow; null at the end. */
    private @Nullable Line lineFrom(int firstSector, int n) {
        int left = n;
        for (int i = firstSector; i < world.sectorCount(); i++) {
            int[] lines = world.sector(i).lines;
            if (left < lines.length) {
                return level.lines[lines[left]];
            }
            left -= lines.length;
        }
        return null;
    }
}
