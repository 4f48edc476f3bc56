/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.SectorMotion;

/**
 * Between which heights floors and ceilings can get once lines have been set off: wider rather than narrower where that
 * hangs on what happened before.
 */
public final class SectorHeights {

    /** Doom 1.9: how far below the lowest ceiling around doors stop. */
    private static final int DOOR_GAP = 4;
    private static final int CRUSH_GAP = 8;
    /** Motions can feed on each other, but not much further than this in maps that people make. */
    private static final int ROUNDS = 4;

    private final CheckedMap map;
    private final int[] lowFloor;
    private final int[] highFloor;
    private final int[] lowCeiling;
    private final int[] highCeiling;
    private final List<Set<SectorMotion>> motions;

    SectorHeights(CheckedMap map) {
        this.map = map;
        int count = map.sectorCount();
        lowFloor = IntStream.range(0, count).map(sector -> map.sector(sector).floorHeight()).toArray();
        highFloor = lowFloor.clone();
        lowCeiling = IntStream.range(0, count).map(sector -> map.sector(sector).ceilingHeight()).toArray();
        highCeiling = lowCeiling.clone();
        motions = IntStream.range(0, count).<Set<SectorMotion>>mapToObj(sector -> new HashSet<>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int line = 0; line < map.lineCount(); line++) {
                apply(line);
            }
        }
    }

    public int lowFloor(int sector) {
        return lowFloor[sector];
    }

    public int highFloor(int sector) {
        return highFloor[sector];
    }

    public int lowCeiling(int sector) {
        return lowCeiling[sector];
    }

    public int highCeiling(int sector) {
        return highCeiling[sector];
    }

    /** How lines move a sector; empty for one that stays as it is. */
    public Set<SectorMotion> motions(int sector) {
        return Set.copyOf(motions.get(sector));
    }

    /** Whether any line moves a sector. */
    public boolean moves(int sector) {
        return !motions.get(sector).isEmpty();
    }

    private void apply(int line) {
        SectorMotion motion = map.special(line).map(LineSpecial::motion).orElse(SectorMotion.NONE);
        if (motion != SectorMotion.NONE) {
            for (int sector : map.targets(line)) {
                apply(motion, sector);
            }
        }
    }

    private void apply(SectorMotion motion, int sector) {
        motions.get(sector).add(motion);
        int floor = lowFloor[sector];
        switch (motion) {
            case NONE -> throw new IllegalArgumentException("moves nothing");
            case DOOR_RAISE -> {
                ceiling(sector, lowestCeiling(sector) - DOOR_GAP);
                ceiling(sector, floor);
            }
            case DOOR_OPEN -> ceiling(sector, lowestCeiling(sector) - DOOR_GAP);
            case DOOR_CLOSE, DOOR_CLOSE_THEN_OPEN, CEILING_TO_FLOOR -> ceiling(sector, floor);
            case FLOOR_TO_HIGHEST_FLOOR -> floor(sector, highestFloor(sector));
            case FLOOR_NEAR_HIGHEST_FLOOR -> floor(sector, highestFloor(sector) + CRUSH_GAP);
            case FLOOR_TO_LOWEST_FLOOR, LIFT -> floor(sector, lowestFloor(sector));
            case FLOOR_TO_NEXT_FLOOR -> floor(sector, nextFloor(sector));
            case FLOOR_TO_LOWEST_CEILING -> floor(sector, Math.min(lowestCeiling(sector), highCeiling[sector]));
            case FLOOR_NEAR_LOWEST_CEILING ->
                floor(sector, Math.min(lowestCeiling(sector), highCeiling[sector]) - CRUSH_GAP);
            case FLOOR_UP_24 -> floor(sector, map.sector(sector).floorHeight() + 24);
            case FLOOR_UP_32, FLOOR_UP_TEXTURE -> floor(sector, map.sector(sector).floorHeight() + 32);
            case FLOOR_UP_512 -> floor(sector, map.sector(sector).floorHeight() + 512);
            case PERPETUAL_LIFT -> {
                floor(sector, lowestFloor(sector));
                floor(sector, Math.max(map.sector(sector).floorHeight(), highestFloor(sector)));
            }
            case CEILING_TO_HIGHEST_CEILING -> ceiling(sector, Arrays.stream(map.neighbours(sector))
                    .map(other -> map.sector(other).ceilingHeight()).max().orElse(highCeiling[sector]));
            case CEILING_NEAR_FLOOR, CRUSHER -> ceiling(sector, floor + CRUSH_GAP);
            case STAIRS_8 -> stairs(sector, 8);
            case STAIRS_16 -> stairs(sector, 16);
            case DONUT -> donut(sector);
        }
    }

    /** Doom 1.9: each further step is the sector behind the first line in front of which the last step lies. */
    private void stairs(int first, int height) {
        Set<Integer> built = new HashSet<>();
        int top = map.sector(first).floorHeight();
        int step = first;
        while (step >= 0 && built.add(step)) {
            top += height;
            motions.get(step).add(height == 8 ? SectorMotion.STAIRS_8 : SectorMotion.STAIRS_16);
            floor(step, top);
            step = nextStep(step, built);
        }
    }

    private int nextStep(int step, Set<Integer> built) {
        for (int line : map.linesOf(step)) {
            int back = map.back(line);
            if (map.front(line) == step && back >= 0 && !built.contains(back)
                    && map.sector(back).floorFlat().equals(map.sector(step).floorFlat())) {
                return back;
            }
        }
        return CheckedMap.NO_SECTOR;
    }

    private void donut(int pillar) {
        for (int ring : map.neighbours(pillar)) {
            for (int outer : map.neighbours(ring)) {
                if (outer != pillar) {
                    motions.get(ring).add(SectorMotion.DONUT);
                    floor(pillar, map.sector(outer).floorHeight());
                    floor(ring, map.sector(outer).floorHeight());
                    return;
                }
            }
        }
    }

    private int lowestCeiling(int sector) {
        return Arrays.stream(map.neighbours(sector)).map(other -> map.sector(other).ceilingHeight()).min()
                .orElse(highCeiling[sector]);
    }

    private int highestFloor(int sector) {
        return Arrays.stream(map.neighbours(sector)).map(other -> map.sector(other).floorHeight()).max()
                .orElse(lowFloor[sector]);
    }

    private int lowestFloor(int sector) {
        return Arrays.stream(map.neighbours(sector)).map(other -> lowFloor[other]).min().orElse(lowFloor[sector]);
    }

    private int nextFloor(int sector) {
        int floor = map.sector(sector).floorHeight();
        return Arrays.stream(map.neighbours(sector)).map(other -> map.sector(other).floorHeight())
                .filter(other -> other > floor).min().orElse(floor);
    }

    private void floor(int sector, int height) {
        lowFloor[sector] = Math.min(lowFloor[sector], height);
        highFloor[sector] = Math.max(highFloor[sector], height);
    }

    private void ceiling(int sector, int height) {
        lowCeiling[sector] = Math.min(lowCeiling[sector], height);
        highCeiling[sector] = Math.max(highCeiling[sector], height);
    }
}
