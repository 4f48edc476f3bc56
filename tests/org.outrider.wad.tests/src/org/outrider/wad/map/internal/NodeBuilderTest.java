/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Node;
import org.outrider.wad.map.Seg;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Subsector;
import org.outrider.wad.map.Vertex;

/** Node trees that are built from lines. */
class NodeBuilderTest {

    @Test
    void triangleIsOneSubsectorWithoutNodes() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 100, 200, 200, 0);

        MapData data = map.build();

        assertEquals(List.of(), data.nodes());
        assertEquals(List.of(new Subsector(3, 0)), data.subsectors());
        assertEquals(0, data.sectorAt(100 << 16, 50 << 16));
    }

    @Test
    void splitSegsKeepAngleAndCountTheirOffsetFromTheirSidesStart() {
        // An L: the edge from (128, 128) divides the west wall's room or the south wall's.
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 0, 256, 128, 256, 128, 128, 256, 128, 256, 0);

        MapData data = map.build();

        assertEquals(1, data.nodes().size());
        assertEquals(7, data.segs().size());
        Seg second = data.segs().stream().filter(seg -> seg.offset() > 0).findFirst().orElseThrow();
        Linedef line = data.linedefs().get(second.linedef());
        Vertex start = data.vertexes().get(line.v1());
        Vertex at = data.vertexes().get(second.v1());
        assertEquals(128, second.offset());
        assertEquals(128, Math.abs(at.unitX() - start.unitX()) + Math.abs(at.unitY() - start.unitY()));
        Seg first = data.segs().stream().filter(seg -> seg.linedef() == second.linedef() && seg.offset() == 0)
                .findFirst().orElseThrow();
        assertEquals(first.angle(), second.angle());
        assertEquals(first.v2(), second.v1());
    }

    @Test
    void anglesAreBinaryAndCounterClockwiseFromEast() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);

        List<Integer> angles = map.build().segs().stream().map(Seg::angle).sorted().toList();

        assertEquals(List.of(0x0000, 0x4000, 0x8000, 0xC000), angles);
    }

    @Test
    void bothSidesOfASplitLineShareTheirVertex() {
        MapBuilder map = new MapBuilder("MAP01");
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 1000, 1000);
        map.inner(room, MapBuilder.sector(8, 128), 100, 101, 833, 307, 611, 907, 301, 655);
        map.inner(room, MapBuilder.sector(16, 128), 20, 900, 90, 950, 40, 970);

        MapData data = map.build();

        List<Vertex> distinct = data.vertexes().stream().distinct().toList();
        assertEquals(distinct.size(), data.vertexes().size());
        assertSoundTree(data, "fixed map");
    }

    @Test
    void linesWithoutLengthAreLeftOut() {
        Geometry geometry = new Geometry(List.of(Vertex.ofUnits(0, 0), Vertex.ofUnits(0, 0), Vertex.ofUnits(9, 9)),
                List.of(new Linedef(0, 1, 0, 0, 0, 0, Linedef.NO_SIDE), new Linedef(0, 2, 0, 0, 0, 0,
                        Linedef.NO_SIDE)),
                List.of(new Sidedef(0, 0, "-", "-", "-", 0)));

        Bsp bsp = NodeBuilder.build(geometry).orElseThrow();

        assertEquals(1, bsp.segs().size());
        assertEquals(1, bsp.segs().getFirst().linedef());
    }

    @Test
    void nothingIsBuiltFromLinesWithoutLength() {
        Geometry geometry = new Geometry(List.of(Vertex.ofUnits(0, 0)),
                List.of(new Linedef(0, 0, 0, 0, 0, 0, Linedef.NO_SIDE)),
                List.of(new Sidedef(0, 0, "-", "-", "-", 0)));

        assertEquals(Optional.empty(), NodeBuilder.build(geometry));
    }

    @Test
    void openLineIsOneSubsectorForEachSide() {
        Geometry geometry = new Geometry(List.of(Vertex.ofUnits(0, 0), Vertex.ofUnits(0, 64)),
                List.of(new Linedef(0, 1, 0, 0, 0, 0, 0)), List.of(new Sidedef(0, 0, "-", "-", "-", 0)));

        Bsp bsp = NodeBuilder.build(geometry).orElseThrow();

        assertEquals(2, bsp.subsectors().size());
        assertEquals(1, bsp.nodes().size());
    }

    @Test
    void linesThatAllCrossEachOtherAreGivenUp() {
        Random random = new Random(1);
        List<Vertex> vertexes = new ArrayList<>();
        List<Linedef> lines = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            int height = random.nextInt(60_000) - 30_000;
            vertexes.add(Vertex.ofUnits(-30_000 + random.nextInt(100), height));
            vertexes.add(Vertex.ofUnits(30_000 - random.nextInt(100), -height));
            lines.add(new Linedef(2 * i, 2 * i + 1, 0, 0, 0, 0, 0));
        }

        assertEquals(Optional.empty(),
                NodeBuilder.build(new Geometry(vertexes, lines, List.of(new Sidedef(0, 0, "-", "-", "-", 0)))));
    }

    @Test
    void choiceOfPartitionsThatTakesTooLongIsGivenUp() {
        MapData map = new RandomRooms(new Random(7)).map().build();
        Geometry geometry = new Geometry(map.vertexes(), map.linedefs(), map.sidedefs());

        assertTrue(NodeBuilder.build(geometry, 1_000_000).isPresent());
        assertEquals(Optional.empty(), NodeBuilder.build(geometry, 100));
    }

    /** A chessboard of rooms of random size with random areas in some; every place must be found in its sector. */
    @RepeatedTest(40)
    void randomRoomsAreFoundFromEveryPlaceInThem(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        RandomRooms rooms = new RandomRooms(random);

        MapData data = rooms.map().build();

        assertSoundTree(data, "seed " + seed);
        for (int i = 0; i < 2000; i++) {
            int x = random.nextInt(rooms.width() << 16);
            int y = random.nextInt(rooms.height() << 16);
            int expected = rooms.sectorAt(x, y);
            if (expected != RandomRooms.NOT_SURE) {
                assertEquals(expected, data.sectorAt(x, y), "seed " + seed + " at " + x / 65536.0 + ", "
                        + y / 65536.0);
            }
        }
    }

    @RepeatedTest(20)
    void sidesAreCoveredWithoutGapByTheirSegs(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        MapData data = new RandomRooms(new Random(seed)).map().build();

        for (int line = 0; line < data.linedefs().size(); line++) {
            for (int side = 0; side < 2; side++) {
                if (data.linedefs().get(line).side(side) != Linedef.NO_SIDE) {
                    assertCovered(data, line, side, "seed " + seed);
                }
            }
        }
    }

    private static void assertCovered(MapData data, int lineNumber, int side, String message) {
        Linedef line = data.linedefs().get(lineNumber);
        List<Seg> segs = data.segs().stream().filter(seg -> seg.linedef() == lineNumber && seg.side() == side)
                .toList();
        int at = side == 0 ? line.v1() : line.v2();
        for (int i = 0; i < segs.size(); i++) {
            int start = at;
            Seg next = segs.stream().filter(seg -> seg.v1() == start).findFirst().orElseThrow(
                    () -> new AssertionError(message + ": gap in line " + lineNumber + " side " + side));
            assertEquals(distance(data, side == 0 ? line.v1() : line.v2(), start), next.offset(), 0.5 + 1e-6, message);
            at = next.v2();
        }
        assertEquals(side == 0 ? line.v2() : line.v1(), at, message);
    }

    private static double distance(MapData data, int v1, int v2) {
        Vertex a = data.vertexes().get(v1);
        Vertex b = data.vertexes().get(v2);
        return Math.hypot(a.x() - b.x(), a.y() - b.y()) / Vertex.UNIT;
    }

    /** Every subsector is of one sector, convex, and a leaf of the tree exactly once; boxes hold what is below them. */
    static void assertSoundTree(MapData data, String message) {
        boolean[] met = new boolean[data.subsectors().size()];
        walk(data, data.nodes().isEmpty() ? Node.SUBSECTOR : data.nodes().size() - 1, met, message);
        for (boolean leaf : met) {
            assertTrue(leaf, message + ": a subsector is not in the tree");
        }
        for (int i = 0; i < met.length; i++) {
            assertConvex(data, i, message);
        }
    }

    private static List<Seg> walk(MapData data, int child, boolean[] met, String message) {
        if (Node.isSubsector(child)) {
            assertFalse(met[Node.childIndex(child)], message + ": a subsector is in the tree twice");
            met[Node.childIndex(child)] = true;
            return segs(data, Node.childIndex(child));
        }
        Node node = data.nodes().get(child);
        List<Seg> below = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            List<Seg> half = walk(data, node.child(side), met, message);
            BoundingBox box = side == 0 ? node.right() : node.left();
            for (Seg seg : half) {
                for (int v : new int[] {seg.v1(), seg.v2()}) {
                    Vertex vertex = data.vertexes().get(v);
                    assertTrue(vertex.x() >= box.left() << 16 && vertex.x() <= box.right() << 16
                            && vertex.y() >= box.bottom() << 16 && vertex.y() <= box.top() << 16, message);
                }
            }
            below.addAll(half);
        }
        return below;
    }

    private static void assertConvex(MapData data, int subsector, String message) {
        List<Seg> segs = segs(data, subsector);
        for (Seg seg : segs) {
            assertEquals(data.sectorOfSubsector(subsector), data.sidedefs()
                    .get(data.linedefs().get(seg.linedef()).side(seg.side())).sector(), message + ": two sectors");
            Vertex from = data.vertexes().get(seg.v1());
            Vertex to = data.vertexes().get(seg.v2());
            for (Seg other : segs) {
                for (int v : new int[] {other.v1(), other.v2()}) {
                    Vertex point = data.vertexes().get(v);
                    double dx = (double) to.x() - from.x();
                    double dy = (double) to.y() - from.y();
                    double toTheLeft = (dx * ((double) point.y() - from.y()) - dy * ((double) point.x() - from.x()))
                            / Math.hypot(dx, dy);
                    assertTrue(toTheLeft < 0.02 * Vertex.UNIT, message + ": subsector " + subsector
                            + " is not convex by " + toTheLeft / Vertex.UNIT);
                }
            }
        }
    }

    private static List<Seg> segs(MapData data, int subsector) {
        Subsector leaf = data.subsectors().get(subsector);
        return data.segs().subList(leaf.firstSeg(), leaf.firstSeg() + leaf.segCount());
    }

    @Test
    void sameMapGivesTheSameTree() {
        MapData first = new RandomRooms(new Random(7)).map().build();
        MapData second = new RandomRooms(new Random(7)).map().build();

        assertEquals(first.nodes(), second.nodes());
        assertEquals(first.segs(), second.segs());
        assertTrue(Arrays.equals(first.blockmap().lines(), second.blockmap().lines()));
    }
}
