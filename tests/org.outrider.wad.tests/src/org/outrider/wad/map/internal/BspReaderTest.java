/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.wad.Wads.putShort;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.wad.Mutation;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;
import org.outrider.wad.map.MapWarning;
import org.outrider.wad.map.MapWarning.Kind;

/** Node trees as builders write them, whole and broken. */
class BspReaderTest {

    private static final MapData MAP = new RandomRooms(new Random(7)).map().build();
    /** The builder adds its vertexes behind the map's own. */
    private static final int OWN_VERTEXES = 1 + MAP.linedefs().stream()
            .mapToInt(line -> Math.max(line.v1(), line.v2())).max().orElseThrow();

    private static MapData load(List<Entry> lumps) throws WadFormatException {
        return MapData.load(Wads.stack(lumps), "MAP01");
    }

    private static MapData loadWith(String lump, UnaryOperator<byte[]> change) throws WadFormatException {
        return load(Wads.with(MapEncoder.encode(MAP), lump, change));
    }

    @Test
    void mapOfTheseTestsHasEnoughOfEverything() {
        assertTrue(MAP.nodes().size() > 10 && MAP.vertexes().size() > OWN_VERTEXES + 5);
    }

    @Test
    void extendedNodesAreReadExactly() throws Exception {
        for (List<Entry> lumps : List.of(NodeFormats.extended(MAP, OWN_VERTEXES),
                NodeFormats.compressed(MAP, OWN_VERTEXES))) {
            MapData map = load(lumps);

            assertEquals(List.of(), map.repairs());
            assertEquals(MAP.vertexes(), map.vertexes());
            assertEquals(MAP.segs(), map.segs());
            assertEquals(MAP.subsectors(), map.subsectors());
            assertEquals(MAP.nodes(), map.nodes());
        }
    }

    @Test
    void deepNodesAreRead() throws Exception {
        MapData map = load(NodeFormats.deep(MAP));

        assertEquals(List.of(), map.repairs());
        assertEquals(MAP.segs(), map.segs());
        assertEquals(MAP.subsectors(), map.subsectors());
        assertEquals(MAP.nodes(), map.nodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XGLN", "XGL2", "XGL3", "ZGLN"})
    void glNodesAreBuiltAnewAndToldByName(String format) throws Exception {
        List<Entry> lumps = Wads.with(MapEncoder.encode(MAP), "SSECTORS",
                old -> (format + "....").getBytes(StandardCharsets.US_ASCII));

        MapData map = load(Wads.with(lumps, "NODES", old -> new byte[0]));

        assertRebuilt(map, "SSECTORS", -1);
        assertTrue(map.repairs().getFirst().reason().contains(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEGS", "SSECTORS", "NODES"})
    void missingEmptyAndCutLumpsAreBuiltAnew(String lump) throws Exception {
        assertRebuilt(load(Wads.without(MapEncoder.encode(MAP), lump)), lump, -1);
        assertEquals(1, loadWith(lump, old -> new byte[0]).repairs().size());
        assertEquals(1, loadWith(lump, old -> Arrays.copyOf(old, old.length - 1)).repairs().size());
        assertEquals(1, loadWith(lump, old -> Arrays.copyOf(old, 3)).repairs().size());
    }

    @Test
    void segsThatReferToNothingAreTold() throws Exception {
        int seg = 4;
        assertRebuilt(loadWith("SEGS", segs -> putShort(segs, seg * 12, MAP.vertexes().size())), "SEGS", seg);
        assertRebuilt(loadWith("SEGS", segs -> putShort(segs, seg * 12 + 2, 0xFFFF)), "SEGS", seg);
        assertRebuilt(loadWith("SEGS", segs -> putShort(segs, seg * 12 + 6, MAP.linedefs().size())), "SEGS", seg);
    }

    @Test
    void segOnTheMissingBackOfALineIsTold() throws Exception {
        int seg = 0;
        while (MAP.linedefs().get(MAP.segs().get(seg).linedef()).hasBack()) {
            seg++;
        }
        int oneSided = seg;

        assertRebuilt(loadWith("SEGS", segs -> putShort(segs, oneSided * 12 + 8, 1)), "SEGS", oneSided);
    }

    @Test
    void segOnAThirdSideOfALineIsTold() throws Exception {
        int seg = 0;
        while (!MAP.linedefs().get(MAP.segs().get(seg).linedef()).hasBack()) {
            seg++;
        }
        int twoSided = seg;

        assertRebuilt(loadWith("SEGS", segs -> putShort(segs, twoSided * 12 + 8, 2)), "SEGS", twoSided);
    }

    @Test
    void subsectorsWithoutSegsOrBeyondThemAreTold() throws Exception {
        assertRebuilt(loadWith("SSECTORS", leaves -> putShort(leaves, 3 * 4, 0)), "SSECTORS", 3);
        assertRebuilt(loadWith("SSECTORS", leaves -> putShort(leaves, 3 * 4 + 2, MAP.segs().size())), "SSECTORS", 3);
        assertRebuilt(loadWith("SSECTORS", leaves -> putShort(leaves, 3 * 4, 0xFFFF)), "SSECTORS", 3);
    }

    @Test
    void childrenThatDoNotExistAreTold() throws Exception {
        int root = MAP.nodes().size() - 1;
        assertRebuilt(loadWith("NODES", nodes -> putShort(nodes, root * 28 + 24, MAP.nodes().size())), "NODES", root);
        assertRebuilt(loadWith("NODES", nodes -> putShort(nodes, root * 28 + 26, 0x8000 | MAP.subsectors().size())),
                "NODES", root);
    }

    @Test
    void cyclesAreFound() throws Exception {
        int root = MAP.nodes().size() - 1;
        assertRebuilt(loadWith("NODES", nodes -> putShort(nodes, root * 28 + 24, root)), "NODES", root);
        MapData twice = loadWith("NODES",
                nodes -> putShort(putShort(nodes, root * 28 + 24, root - 1), root * 28 + 26, root - 1));
        assertRebuilt(twice, "NODES", root);
    }

    @Test
    void treesTooDeepToWalkAreBuiltAnew() throws Exception {
        int depth = 3000;
        MapData map = loadWith("NODES", nodes -> {
            byte[] chain = new byte[depth * 28];
            for (int i = 0; i < depth; i++) {
                putShort(chain, i * 28 + 24, i == 0 ? 0x8000 : i - 1);
                putShort(chain, i * 28 + 26, 0x8000);
            }
            return chain;
        });

        assertEquals(Kind.NODES_REBUILT, map.repairs().getFirst().kind());
        assertTrue(map.repairs().getFirst().reason().startsWith("the tree is deeper"), map.repairs().toString());
    }

    @Test
    void leavesThatShareSegsWithoutMeasureAreBuiltAnew() throws Exception {
        int segs = 20_000;
        List<Entry> manySegs = Wads.with(MapEncoder.encode(MAP), "SEGS", lump -> {
            byte[] copies = new byte[segs * 12];
            for (int i = 0; i < segs; i++) {
                System.arraycopy(lump, 0, copies, i * 12, 12);
            }
            return copies;
        });
        MapData map = load(Wads.with(manySegs, "SSECTORS", leaves -> {
            for (int i = 0; i < MAP.subsectors().size(); i++) {
                putShort(putShort(leaves, i * 4, segs), i * 4 + 2, 0);
            }
            return leaves;
        }));

        assertEquals(Kind.NODES_REBUILT, map.repairs().getFirst().kind());
        assertTrue(map.repairs().getFirst().reason().startsWith("the leaves of the tree have more than"),
                map.repairs().toString());
    }

    @Test
    void extendedNodesCutAnywhereAreBuiltAnew() throws Exception {
        byte[] whole = NodeFormats.concat("XNOD".getBytes(StandardCharsets.US_ASCII),
                NodeFormats.extendedBody(MAP, OWN_VERTEXES));
        for (int length = 4; length < whole.length; length += 1 + length / 30) {
            int cut = length;

            MapData map = load(Wads.with(NodeFormats.extended(MAP, OWN_VERTEXES), "NODES",
                    old -> Arrays.copyOf(old, cut)));

            assertRebuilt(map, "NODES", -1);
        }
    }

    @Test
    void extendedNodesForOtherVertexesAreBuiltAnew() throws Exception {
        assertRebuilt(load(Wads.with(NodeFormats.extended(MAP, OWN_VERTEXES), "NODES",
                nodes -> putShort(nodes, 4, OWN_VERTEXES + 1))), "NODES", -1);
    }

    @Test
    void compressedNodesThatAreNoneOrEndEarlyAreBuiltAnew() throws Exception {
        List<Entry> lumps = NodeFormats.compressed(MAP, OWN_VERTEXES);

        assertRebuilt(load(Wads.with(lumps, "NODES", nodes -> Arrays.copyOf(nodes, nodes.length / 2))), "NODES", -1);
        assertRebuilt(load(Wads.with(lumps, "NODES", nodes -> putShort(nodes, 4, 0xFFFF))), "NODES", -1);
    }

    @Test
    void compressedNodesThatGrowWithoutMeasureAreBuiltAnew() throws Exception {
        byte[] bomb = NodeFormats.concat("ZNOD".getBytes(StandardCharsets.US_ASCII),
                NodeFormats.deflate(new byte[80 << 20]));

        MapData map = load(Wads.with(NodeFormats.compressed(MAP, OWN_VERTEXES), "NODES", nodes -> bomb));

        assertRebuilt(map, "NODES", -1);
        assertTrue(map.repairs().getFirst().reason().contains("unpack to more"), map.repairs().toString());
    }

    @Test
    void mapWithoutUsableLinesHasNoTree() {
        List<Entry> lumps = Wads.with(Wads.without(MapEncoder.encode(MAP), "NODES"), "LINEDEFS", lines -> {
            for (int at = 0; at < lines.length; at += 14) {
                putShort(putShort(lines, at, 0), at + 2, 0);
            }
            return lines;
        });

        WadFormatException fault = assertThrows(WadFormatException.class, () -> load(lumps));

        assertEquals("MAP01/NODES", fault.lump());
    }

    /** Whatever is in the lumps of the tree, the map can be played: a broken tree is built anew. */
    @Test
    void damagedTreesNeverKeepAMapFromLoading() throws Exception {
        List<List<Entry>> originals = List.of(MapEncoder.encode(MAP), NodeFormats.deep(MAP),
                NodeFormats.extended(MAP, OWN_VERTEXES), NodeFormats.compressed(MAP, OWN_VERTEXES));
        int rebuilt = 0;
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            String lump = seed % 8 < 6 ? "NODES" : seed % 2 == 0 ? "SEGS" : "SSECTORS";
            List<Entry> damaged = Wads.with(originals.get(seed % 4), lump,
                    bytes -> bytes.length < 8 ? bytes : Mutation.of(bytes, random));

            MapData map = load(damaged);

            assertEquals(MAP.linedefs(), map.linedefs(), "seed " + seed);
            rebuilt += map.repairs().size();
        }
        assertTrue(rebuilt > 200, "only " + rebuilt + " of 2000 trees were broken");
    }

    /** The tree was built anew, for a reason at this place, and is the one that the builder makes. */
    private static void assertRebuilt(MapData map, String lump, int index) {
        assertEquals(1, map.repairs().size(), map.repairs().toString());
        MapWarning warning = map.repairs().getFirst();
        assertEquals(Kind.NODES_REBUILT, warning.kind(), warning.toString());
        assertEquals(lump, warning.lump(), warning.toString());
        assertEquals(index, warning.index(), warning.toString());
        assertEquals(MAP.nodes(), map.nodes());
        assertEquals(MAP.subsectors(), map.subsectors());
    }
}
