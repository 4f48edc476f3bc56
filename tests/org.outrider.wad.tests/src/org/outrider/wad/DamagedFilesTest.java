/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoReader;
import org.outrider.wad.demo.DemoWriter;
import org.outrider.wad.graphics.Colormap;
import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.Picture;
import org.outrider.wad.graphics.SpriteFrame;
import org.outrider.wad.graphics.TextureComposer;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;
import org.outrider.wad.map.Blockmap;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapData;

/**
 * Damaged files, thousands of them: each is read, or refused with a {@link WadFormatException}; nothing else is thrown
 * and nothing hangs (the timeout only ends what would never end). What is read is then used.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedFilesTest {

    private int read;
    private int refused;

    @Test
    void damagedGeneratedMaps() {
        run(6000, 1, seed -> WadWriter.pwad().addAll(generatedMap(new Random(seed / 20)))
                .add("DEMO1", DemoWriter.toBytes(demo())).toBytes());
    }

    @Test
    void damagedGeneratedMapsWithoutNodesAndBlockmap() {
        run(3000, 100_000, seed -> WadWriter.pwad().addAll(Wads.without(generatedMap(new Random(seed / 20)), "SEGS",
                "SSECTORS", "NODES", "BLOCKMAP")).toBytes());
    }

    @Test
    void damagedFreedoomMaps() throws Exception {
        try (WadStack wads = WadStack.open(TestData.iwad("freedoom1.wad"))) {
            List<byte[]> originals = new ArrayList<>();
            for (String map : List.of("E1M1", "E2M8", "E3M8")) {
                originals.add(WadWriter.pwad().addAll(Wads.copy(wads.map(map).orElseThrow())).toBytes());
            }
            run(1500, 200_000, seed -> originals.get(seed % originals.size()));
        }
    }

    @Test
    void damagedFreedoomPictures() throws Exception {
        try (WadStack wads = WadStack.open(TestData.iwad("freedoom1.wad"))) {
            WadWriter writer = WadWriter.pwad();
            for (String name : List.of("PLAYPAL", "COLORMAP", "DEMO1")) {
                writer.add(name, wads.get(name).bytes());
            }
            writer.addMarker("S_START");
            wads.sprites().subList(0, 40).forEach(lump -> writer.add(lump.name(), lump.bytes()));
            byte[] original = writer.addMarker("S_END").toBytes();
            run(1500, 300_000, seed -> original);
        }
    }

    @Test
    void damagedTextureLumps() throws Exception {
        try (WadStack wads = WadStack.open(TestData.iwad("freedoom1.wad"))) {
            byte[] original = WadWriter.pwad().add("PNAMES", wads.get("PNAMES").bytes())
                    .add("TEXTURE1", wads.get("TEXTURE1").bytes()).toBytes();
            run(1500, 400_000, seed -> original);
        }
    }

    private void run(int cases, int firstSeed, IntFunction<byte[]> originals) {
        System.out.println("damaged files: seeds " + firstSeed + " to " + (firstSeed + cases - 1));
        for (int seed = firstSeed; seed < firstSeed + cases; seed++) {
            byte[] damaged = Mutation.of(originals.apply(seed), new Random(seed));
            try {
                use(damaged);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("seed " + seed + " made reading fail with " + e, e);
            }
        }
        assertTrue(read > cases / 20, read + " of " + cases + " could be read: the damage is too great to tell much");
        assertTrue(refused > cases / 20, refused + " of " + cases + " were refused: the damage is too small");
    }

    /** Reads all there is in the file, counting what is refused. */
    private void use(byte[] bytes) {
        WadStack wads;
        try {
            wads = new WadStack(List.of(WadFile.of(Path.of("damaged.wad"), bytes)));
        } catch (WadFormatException e) {
            refuse(e);
            return;
        }
        wads.mapNames().forEach(name -> attempt(() -> walk(MapData.load(wads, name))));
        wads.sprites().forEach(sprite -> attempt(() -> {
            assertTrue(SpriteFrame.parse(sprite).size() <= 2);
            assertNotNull(Picture.of(Patch.read(sprite)));
        }));
        wads.find("PLAYPAL").ifPresent(lump -> attempt(() -> Palette.readAll(lump)));
        wads.find("COLORMAP").ifPresent(lump -> attempt(() -> Colormap.read(lump)));
        wads.find("DEMO1").ifPresent(lump -> attempt(() -> assertNotNull(DemoReader.read(lump).header())));
        if (wads.find("TEXTURE1").isPresent()) {
            attempt(() -> compose(wads, TextureDirectory.read(wads).textures()));
        }
    }

    private interface Reading {
        void run() throws WadFormatException;
    }

    private void attempt(Reading reading) {
        try {
            reading.run();
            read++;
        } catch (WadFormatException e) {
            refuse(e);
        }
    }

    private void refuse(WadFormatException fault) {
        assertEquals("damaged.wad", fault.file());
        assertTrue(fault.reason().length() > 10, fault.getMessage());
        refused++;
    }

    private static void compose(WadStack wads, List<TextureDefinition> textures) throws WadFormatException {
        TextureComposer composer = new TextureComposer(wads);
        for (TextureDefinition texture : textures.subList(0, Math.min(3, textures.size()))) {
            if (texture.patches().isEmpty()) {
                assertNotNull(composer.compose(texture));
            }
        }
    }

    /** Follows every index of a loaded map. */
    private static void walk(MapData map) {
        Random random = new Random(map.linedefs().size());
        BoundingBox bounds = map.bounds();
        for (int i = 0; i < 50; i++) {
            int sector = map.sectorAt(random.nextInt(bounds.left(), bounds.right() + 1) << 16,
                    random.nextInt(bounds.bottom(), bounds.top() + 1) << 16);
            assertNotNull(map.sectors().get(sector));
            map.reject().rejects(sector, map.sectors().size() - 1);
        }
        for (int i = 0; i < map.subsectors().size(); i++) {
            assertNotNull(map.sectors().get(map.sectorOfSubsector(i)));
        }
        map.segs().forEach(seg -> assertNotNull(map.vertexes().get(Math.max(seg.v1(), seg.v2()))));
        map.linedefs().forEach(line -> assertNotNull(map.sidedefs().get(line.front())));
        for (int start : map.blockmap().offsets()) {
            int[] lines = map.blockmap().lines();
            for (int i = start; lines[i] != Blockmap.END; i++) {
                assertNotNull(map.linedefs().get(lines[i]));
            }
        }
    }

    /** A map of a few rooms, one with a pool and a pillar, and a door. */
    private static List<Entry> generatedMap(Random random) {
        MapBuilder map = new MapBuilder("MAP01");
        int x = 0;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int right = x + 200 + random.nextInt(200);
            int room = map.room(MapBuilder.sector(0, 128), x, 0, right, 300);
            map.inner(room, MapBuilder.sector(-8, 128, 7, 0), x + 20, 30, x + 90, 100, x + 60, 190);
            map.pillar(room, x + 120, 50, x + 130, 90);
            map.room(MapBuilder.sector(0, 0, 0, i), right, 100, right + 16, 164);
            map.line(right, 164, right, 100, LineStyle.special(1, 0));
            map.thing(x + 50, 15, 90, MapBuilder.PLAYER_1_START);
            x = right + 16;
        }
        return map.lumps();
    }

    private static Demo demo() {
        DemoWriter writer = new DemoWriter(DemoHeader.singlePlayer(false, 4, 1, 1));
        for (int tic = 0; tic < 20; tic++) {
            writer.add(tic, -tic, tic << 8, tic);
        }
        return writer.toDemo();
    }
}
