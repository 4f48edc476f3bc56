/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;

/** The search that begins below a point's block finds what a search from the root of the nodes finds. */
class SubsectorSearchTest {

    private static final int POINTS = 2_000;

    @ParameterizedTest
    @EnumSource(GoldenIwad.class)
    void blocksLeadToTheSubsectorOfEveryPoint(GoldenIwad iwad) throws IOException, WadFormatException, LevelException {
        Optional<WadStack> found = iwad.open();
        assumeTrue(found.isPresent(), () -> iwad + " is not installed");
        WadStack wads = found.orElseThrow();
        WadLevels levels = new WadLevels(wads);
        for (String map : wads.mapNames()) {
            comparePoints(levels.level(map), new Random().nextLong());
        }
    }

    /** Partitions in the west, whose distance from points in the east does not fit into 32 bits. */
    @Test
    void blocksLeadToTheSubsectorWhereDistancesWrapAround() {
        MapBuilder map = new MapBuilder("MAP01");
        for (int x = -32_000; x < -31_000; x += 100) {
            diamond(map, x, 0);
        }
        for (int x = 600; x < 1_600; x += 100) {
            diamond(map, x, 0);
        }
        Level level = level(map);

        comparePoints(level, new Random().nextLong());
    }

    /** The blocks of a map begin 8 units to the south-west of its vertexes. */
    @Test
    void blocksLeadToTheSubsectorWherePartitionsTouchTheirCorners() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 64, 64);
        for (int x = 120; x < 2_000; x += 128) {
            diamond(map, x, 120);
        }
        Level level = level(map);

        comparePoints(level, new Random().nextLong());
    }

    private static void diamond(MapBuilder map, int west, int middle) {
        map.room(MapBuilder.sector(0, 128), west, middle, west + 40, middle + 50, west + 90, middle, west + 50,
                middle - 40);
    }

    @Test
    void mapWithoutNodesHasOneSubsector() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);

        Level level = level(map);

        assertEquals(0, level.subsectorAt(Fixed.of(128), Fixed.of(128)));
        assertEquals(0, level.subsectorAt(Fixed.of(-5000), Fixed.of(5000)));
    }

    private static Level level(MapBuilder map) {
        return LevelBuilder.build(map.build(), new Textures(List.of("-"), new int[] { 64 },
                List.of("FLOOR4_8", "CEIL3_5")));
    }

    private static void comparePoints(Level level, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < POINTS; i++) {
            Line line = level.lines[random.nextInt(level.lines.length)];
            int x = near(random, line.x1);
            int y = near(random, line.y1);
            assertEquals(fromRoot(level, x, y), level.subsectorAt(x, y),
                    () -> level.name + " at " + x + ", " + y + ", seed " + seed);
        }
        for (int node = 0; node < level.nodeX.length; node++) {
            int x = level.nodeX[node] + random.nextInt(3) - 1;
            int y = level.nodeY[node] + random.nextInt(3) - 1;
            assertEquals(fromRoot(level, x, y), level.subsectorAt(x, y),
                    () -> level.name + " at " + x + ", " + y + ", seed " + seed);
        }
    }

    /** A coordinate in the neighbourhood or anywhere at all, now and then on the edge of a block. */
    private static int near(Random random, int coordinate) {
        return switch (random.nextInt(4)) {
        case 0 -> random.nextInt();
        case 1 -> coordinate;
        case 2 -> coordinate + Fixed.of(random.nextInt(1024) - 512);
        default -> coordinate + random.nextInt() / 64;
        };
    }

    private static int fromRoot(Level level, int x, int y) {
        int child = level.root();
        while (child >= 0) {
            child = level.nodeSide(child, x, y) == 0 ? level.nodeRight[child] : level.nodeLeft[child];
        }
        return child & ~Level.SUBSECTOR_BIT;
    }
}
