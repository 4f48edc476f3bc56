/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.wad.Wads.putShort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapWarning.Kind;
import org.outrider.wad.map.Vertex;

/** Blockmaps as read, and as built anew. */
class BlockmapTest {

    private static final int HEADER = 8;

    private static List<Entry> room() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 100, 300);
        return map.lumps();
    }

    private static MapData loadWith(UnaryOperator<byte[]> change) throws WadFormatException {
        return MapData.load(Wads.stack(Wads.with(room(), "BLOCKMAP", change)), "MAP01");
    }

    @Test
    void listsStartWithZeroAndNameTheLinesOfTheBlock() {
        Blockmap blockmap = BlockmapBuilder.build(List.of(line(0, 1), line(1, 2)),
                List.of(Vertex.ofUnits(0, 0), Vertex.ofUnits(200, 0), Vertex.ofUnits(200, 200))).orElseThrow();

        assertEquals(-8, blockmap.originX());
        assertEquals(-8, blockmap.originY());
        assertEquals(2, blockmap.columns());
        assertEquals(2, blockmap.rows());
        assertArrayEquals(new int[] {0, 0}, list(blockmap, 0, 0));
        assertArrayEquals(new int[] {0, 0, 1}, list(blockmap, 1, 0));
        assertArrayEquals(new int[] {0}, list(blockmap, 0, 1));
        assertArrayEquals(new int[] {0, 1}, list(blockmap, 1, 1));
    }

    @Test
    void linesAcrossTheWholeMapAreGivenUpWhereThereAreTooMany() {
        List<Vertex> corners = List.of(Vertex.ofUnits(-32768, -32768), Vertex.ofUnits(32767, 32767));

        assertTrue(BlockmapBuilder.build(Collections.nCopies(1000, line(0, 1)), corners).isPresent());
        assertEquals(Optional.empty(), BlockmapBuilder.build(Collections.nCopies(20_000, line(0, 1)), corners));
    }

    /** Against another way to the same answer: clipping each line to each block. */
    @RepeatedTest(50)
    void randomLinesAreInTheBlocksThatTheyCross(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int extent = 1 + random.nextInt(2000);
        List<Vertex> vertexes = new ArrayList<>();
        List<Linedef> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            // Every other line runs from corner to corner of blocks, where rules of edges are put to the test.
            int step = i % 2 == 0 ? 1 : Blockmap.BLOCK_SIZE;
            vertexes.add(Vertex.ofUnits(random.nextInt(extent) / step * step, random.nextInt(extent) / step * step));
            lines.add(line(i, random.nextInt(i + 1)));
        }

        Blockmap blockmap = BlockmapBuilder.build(lines, vertexes).orElseThrow();

        for (int by = 0; by < blockmap.rows(); by++) {
            for (int bx = 0; bx < blockmap.columns(); bx++) {
                int[] list = list(blockmap, bx, by);
                assertEquals(0, list[0]);
                List<Integer> expected = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    if (hasPointIn(blockmap, bx, by, vertexes.get(lines.get(i).v1()),
                            vertexes.get(lines.get(i).v2()))) {
                        expected.add(i);
                    }
                }
                assertEquals(expected, Arrays.stream(list).skip(1).boxed().toList(),
                        "seed " + seed + " block " + bx + ", " + by);
            }
        }
    }

    @Test
    void listsAreReadAsTheyAreInTheLump() throws Exception {
        MapData map = loadWith(lump -> {
            int words = lump.length / 2;
            byte[] longer = Arrays.copyOf(lump, lump.length + 8);
            putShort(longer, HEADER, words);
            putShort(longer, words * 2, 3);
            putShort(longer, words * 2 + 2, 2);
            putShort(longer, words * 2 + 4, 3);
            return putShort(longer, words * 2 + 6, 0xFFFF);
        });

        assertEquals(List.of(), map.repairs());
        assertArrayEquals(new int[] {3, 2, 3}, list(map.blockmap(), 0, 0));
    }

    @Test
    void missingBlockmapIsBuilt() throws Exception {
        MapData map = MapData.load(Wads.stack(Wads.without(room(), "BLOCKMAP")), "MAP01");

        MapLoaderTest.assertWarned(map, Kind.BLOCKMAP_REBUILT, "BLOCKMAP", -1);
        assertArrayEquals(new int[] {0, 0, 2, 3}, list(map.blockmap(), 0, 0));
    }

    @Test
    void emptyTruncatedAndOversizedBlockmapsAreBuiltAnew() throws Exception {
        for (UnaryOperator<byte[]> change : List.<UnaryOperator<byte[]>>of(
                lump -> new byte[0],
                lump -> Arrays.copyOf(lump, 7),
                lump -> Arrays.copyOf(lump, 12),
                lump -> putShort(lump, 4, 0),
                lump -> putShort(lump, 6, 0xFFFF),
                lump -> Arrays.copyOf(lump, 0x20002))) {
            MapLoaderTest.assertWarned(loadWith(change), Kind.BLOCKMAP_REBUILT, "BLOCKMAP", -1);
        }
    }

    @Test
    void listsThatLeadAstrayAreToldByTheirBlock() throws Exception {
        for (UnaryOperator<byte[]> change : List.<UnaryOperator<byte[]>>of(
                lump -> putShort(lump, HEADER + 2, 0xFFFF),
                lump -> putShort(lump, HEADER + 2, 3),
                lump -> putShort(lump, HEADER + 2, lump.length / 2))) {
            MapLoaderTest.assertWarned(loadWith(change), Kind.BLOCKMAP_REBUILT, "BLOCKMAP", 1);
        }
    }

    @Test
    void listWithoutEndOrWithAMissingLineIsToldByItsBlock() throws Exception {
        MapLoaderTest.assertWarned(loadWith(lump -> Arrays.copyOf(lump, lump.length - 2)), Kind.BLOCKMAP_REBUILT,
                "BLOCKMAP", 2);
        MapLoaderTest.assertWarned(loadWith(lump -> putShort(lump, lump.length - 4, 4)), Kind.BLOCKMAP_REBUILT,
                "BLOCKMAP", 2);
    }

    private static Linedef line(int v1, int v2) {
        return new Linedef(v1, v2, 0, 0, 0, 0, Linedef.NO_SIDE);
    }

    static int[] list(Blockmap blockmap, int bx, int by) {
        int start = blockmap.offsets()[by * blockmap.columns() + bx];
        int end = start;
        while (blockmap.lines()[end] != Blockmap.END) {
            end++;
        }
        return Arrays.copyOfRange(blockmap.lines(), start, end);
    }

    /** Clips the line to the half-open block, in exact integers: parameters are fractions over dx times dy. */
    private static boolean hasPointIn(Blockmap blockmap, int bx, int by, Vertex from, Vertex to) {
        long left = blockmap.originX() + (long) bx * Blockmap.BLOCK_SIZE;
        long bottom = blockmap.originY() + (long) by * Blockmap.BLOCK_SIZE;
        long dx = to.unitX() - from.unitX();
        long dy = to.unitY() - from.unitY();
        long scale = Math.max(1, Math.abs(dx)) * Math.max(1, Math.abs(dy));
        // 4 steps between neighbouring fractions tell open ends from closed ones.
        long least = 0;
        long most = scale * 4;
        long[][] axes = {{from.unitX(), dx, left}, {from.unitY(), dy, bottom}};
        for (long[] axis : axes) {
            long toEdge = axis[2] - axis[0];
            long beyond = toEdge + Blockmap.BLOCK_SIZE;
            if (axis[1] == 0) {
                if (toEdge > 0 || beyond <= 0) {
                    return false;
                }
            } else {
                long step = scale / Math.abs(axis[1]) * 4;
                long enter = axis[1] > 0 ? toEdge * step : -beyond * step + 1;
                long leave = axis[1] > 0 ? beyond * step - 1 : -toEdge * step;
                least = Math.max(least, enter);
                most = Math.min(most, leave);
            }
        }
        return least <= most;
    }

    @Test
    void everyLineOfARoomIsInSomeBlock() throws Exception {
        MapData map = MapData.load(Wads.stack(room()), "MAP01");

        for (int line = 0; line < map.linedefs().size(); line++) {
            int wanted = line;
            assertTrue(Arrays.stream(map.blockmap().lines()).anyMatch(entry -> entry == wanted));
        }
    }
}
