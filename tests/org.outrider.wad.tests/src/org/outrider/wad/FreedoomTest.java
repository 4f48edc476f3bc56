/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.graphics.Colormap;
import org.outrider.wad.graphics.Flat;
import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.SpriteFrame;
import org.outrider.wad.graphics.TextureComposer;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;
import org.outrider.wad.map.MapWarning;
import org.outrider.wad.map.MapWarning.Kind;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** The Freedoom IWADs: real maps and pictures, all of which must be read without a flaw. */
class FreedoomTest {

    private static WadStack open(String iwad) throws Exception {
        return WadStack.open(TestData.iwad(iwad));
    }

    @ParameterizedTest
    @CsvSource({"freedoom1.wad, 36", "freedoom2.wad, 32", "freedm.wad, 32"})
    void everyMapLoadsWithoutRepairs(String iwad, int maps) throws Exception {
        try (WadStack wads = open(iwad)) {
            assertEquals(maps, wads.mapNames().size());
            for (String name : wads.mapNames()) {
                MapData map = MapData.load(wads, name);

                assertEquals(List.of(), map.repairs(), name);
                assertNotEquals(0, map.things().size(), name);
            }
        }
    }

    /** Counts known from outside: the issue's own figures for the largest map. */
    @Test
    void largestMapHasTheLinesAndSegsThatItIsKnownFor() throws Exception {
        try (WadStack wads = open("freedoom2.wad")) {
            MapData map = MapData.load(wads, "MAP12");

            assertEquals(10_884, map.linedefs().size());
            assertEquals(18_243, map.segs().size());
            assertEquals(16_985, map.sidedefs().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad", "freedm.wad"})
    void encodedMapsAreThoseOfTheFile(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            for (String name : wads.mapNames()) {
                List<WadWriter.Entry> encoded = MapEncoder.encode(MapData.load(wads, name));

                MapLumps original = wads.map(name).orElseThrow();
                for (WadWriter.Entry lump : encoded.subList(1, encoded.size())) {
                    byte[] expected = original.get(lump.name()).bytes();
                    assertTrue(sameNumbers(lump.name(), expected, lump.data()), name + "/" + lump.name());
                }
            }
        }
    }

    /** Names may carry rubbish behind their end in the file, so lumps with names are compared by their size only. */
    private static boolean sameNumbers(String lump, byte[] expected, byte[] actual) {
        return lump.equals("SIDEDEFS") || lump.equals("SECTORS") ? expected.length == actual.length
                : Arrays.equals(expected, actual);
    }

    /**
     * Rebuilt trees put places into the sectors that the lines around them tell, wherever the original trees do. (Those
     * have split points rounded to map units, and some maps have sectors that are not closed.)
     */
    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad"})
    void mapsWithoutNodesGetEquivalentOnes(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            for (String name : wads.mapNames()) {
                MapData rebuilt = MapData.load(Wads.stack(Wads.without(Wads.copy(wads.map(name).orElseThrow()),
                        "SEGS", "SSECTORS", "NODES")), name);

                assertEquals(List.of(Kind.NODES_REBUILT), rebuilt.repairs().stream().map(MapWarning::kind).toList());
                assertSameSectors(MapData.load(wads, name), rebuilt);
            }
        }
    }

    /** Compares random places, and places near every tenth vertex and thing. */
    private static void assertSameSectors(MapData original, MapData rebuilt) {
        long seed = original.name().hashCode();
        Random random = new Random(seed);
        SectorOracle oracle = new SectorOracle(original);
        BoundingBox bounds = original.bounds();
        int compared = 0;
        for (int i = 0; i < 500; i++) {
            compared += compare(original, rebuilt, oracle, random.nextInt(bounds.left(), bounds.right()) + 0.5,
                    random.nextInt(bounds.bottom(), bounds.top()) + 0.5);
        }
        for (int i = 0; i < original.vertexes().size(); i += 10) {
            Vertex vertex = original.vertexes().get(i);
            compared += compare(original, rebuilt, oracle, vertex.unitX() + random.nextInt(-6, 6) + 0.5,
                    vertex.unitY() + random.nextInt(-6, 6) + 0.5);
        }
        for (int i = 0; i < original.things().size(); i += 10) {
            Thing thing = original.things().get(i);
            compared += compare(original, rebuilt, oracle, thing.x() + 0.5, thing.y() + 0.5);
        }
        assertTrue(compared > 50, original.name() + ": only " + compared + " places could be compared, seed " + seed);
    }

    private static int compare(MapData original, MapData rebuilt, SectorOracle oracle, double x, double y) {
        int fixedX = (int) (x * Vertex.UNIT);
        int fixedY = (int) (y * Vertex.UNIT);
        int sector = oracle.sectorAt(x, y);
        if (sector == SectorOracle.NOT_SURE || original.sectorAt(fixedX, fixedY) != sector) {
            return 0;
        }
        assertEquals(sector, rebuilt.sectorAt(fixedX, fixedY), original.name() + " at " + x + ", " + y);
        return 1;
    }

    /**
     * The original lists hold, beyond what the rebuilt ones do, only lines that touch a block's north or east edge; so
     * the rebuilt blocks together with those south and west of them must hold all.
     */
    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad", "freedm.wad"})
    void rebuiltBlockmapsCoverTheOriginalOnes(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            int compared = 0;
            for (String name : wads.mapNames()) {
                Blockmap original = MapData.load(wads, name).blockmap();
                Blockmap rebuilt = MapData.load(Wads.stack(Wads.without(Wads.copy(wads.map(name).orElseThrow()),
                        "BLOCKMAP")), name).blockmap();
                if (original.originX() == rebuilt.originX() && original.originY() == rebuilt.originY()) {
                    assertEquals(original.columns(), rebuilt.columns(), name);
                    assertEquals(original.rows(), rebuilt.rows(), name);
                    assertCovers(name, original, rebuilt);
                    compared++;
                }
            }
            assertTrue(compared > wads.mapNames().size() / 2, "only " + compared + " maps have the usual origin");
        }
    }

    private static void assertCovers(String name, Blockmap original, Blockmap rebuilt) {
        int missing = 0;
        int all = 0;
        for (int by = 0; by < original.rows(); by++) {
            for (int bx = 0; bx < original.columns(); bx++) {
                Set<Integer> lines = lines(original, bx, by);
                all += lines.size();
                Set<Integer> found = lines(rebuilt, bx, by);
                assertTrue(lines.containsAll(found), name + ": superfluous lines in block " + bx + ", " + by);
                lines.removeAll(found);
                missing += lines.size();
                for (int nextY = Math.max(0, by - 1); nextY <= Math.min(by + 1, original.rows() - 1); nextY++) {
                    for (int nextX = Math.max(0, bx - 1); nextX <= Math.min(bx + 1, original.columns() - 1); nextX++) {
                        lines.removeAll(lines(rebuilt, nextX, nextY));
                    }
                }
                assertEquals(Set.of(), lines, name + ": lines missing around block " + bx + ", " + by);
            }
        }
        assertTrue(missing <= all / 50, name + ": " + missing + " of " + all + " entries are missing");
    }

    private static Set<Integer> lines(Blockmap blockmap, int bx, int by) {
        Set<Integer> lines = new HashSet<>();
        // The first entry of a list is the builders' leading 0, not a line of the block.
        for (int i = blockmap.offsets()[by * blockmap.columns() + bx] + 1; blockmap.lines()[i] != Blockmap.END; i++) {
            lines.add(blockmap.lines()[i]);
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad", "freedm.wad"})
    void everyPictureIsRead(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            for (Lump sprite : wads.sprites()) {
                assertTrue(SpriteFrame.parse(sprite).size() <= 2);
                Patch.read(sprite);
            }
            for (Lump patch : wads.patches()) {
                Patch.read(patch);
            }
            for (Lump flat : wads.flats()) {
                Flat.read(flat);
            }
            List<Palette> palettes = Palette.readAll(wads.get("PLAYPAL"));
            assertEquals(Palette.COUNT, palettes.size());
            Colormap colormap = Colormap.read(wads.get("COLORMAP"));
            for (int index = 0; index < Palette.COLORS; index++) {
                assertEquals(palettes.getFirst().rgb(index), palettes.getFirst().rgb(colormap.apply(0, index)),
                        "the brightest map changes no colour");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad"})
    void everyTextureIsComposedAndSidesNameKnownOnes(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            TextureDirectory directory = TextureDirectory.read(wads);
            TextureComposer composer = new TextureComposer(wads);
            for (TextureDefinition texture : directory.textures()) {
                assertEquals(texture.width(), composer.compose(texture).width());
            }
            assertTrue(composer.compose(directory.textures().get(directory.indexOf("STARTAN2"))).isSolid());
            for (String name : wads.mapNames()) {
                MapData.load(wads, name).sidedefs().forEach(side -> {
                    assertNotEquals(TextureDirectory.UNKNOWN, directory.indexOf(side.middle()), side.middle());
                    assertNotEquals(TextureDirectory.UNKNOWN, directory.indexOf(side.lower()), side.lower());
                    assertNotEquals(TextureDirectory.UNKNOWN, directory.indexOf(side.upper()), side.upper());
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"freedoom1.wad", "freedoom2.wad"})
    void builtInDemosAreRead(String iwad) throws Exception {
        try (WadStack wads = open(iwad)) {
            for (String name : List.of("DEMO1", "DEMO2", "DEMO3")) {
                Demo demo = DemoReader.read(wads.get(name));

                assertTrue(demo.tics() > 35, name);
            }
        }
    }

    @Test
    void pwadOverAnIwadReplacesAMapAndKeepsTheOthers() throws Exception {
        Path iwad = TestData.iwad("freedoom2.wad");
        MapBuilder room = new MapBuilder("MAP02");
        room.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        try (WadStack wads = new WadStack(List.of(WadFile.open(iwad), Wads.pwad("over.wad", room.lumps())))) {
            assertEquals(32, wads.mapNames().size());
            assertEquals(4, MapData.load(wads, "MAP02").linedefs().size());
            assertEquals(1069, MapData.load(wads, "MAP01").linedefs().size());
        }
    }
}
