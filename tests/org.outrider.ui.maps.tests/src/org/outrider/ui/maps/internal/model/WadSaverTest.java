/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.sample.SampleIwad;
import org.outrider.ui.maps.internal.model.WadSaver.ChangedOnDiskException;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

class WadSaverTest {

    private static final byte[] GAME = SampleIwad.build();

    @TempDir
    private Path folder = Path.of("");
    private Path file = folder;
    private byte[] before = GAME.clone();
    private MapDocument document = new MapDocument(Maps.twoRooms());
    private String fingerprint = "";

    @BeforeEach
    void openMap() throws Exception {
        file = folder.resolve("game.wad");
        Files.write(file, before);
        open();
    }

    private void open() throws Exception {
        try (WadStack wad = WadStack.open(file)) {
            MapLumps lumps = wad.map("MAP02").orElseThrow();
            document = new MapDocument(MapData.load(lumps));
            fingerprint = MapFingerprint.of(lumps);
        }
    }

    @Test
    void movedThingChangesItsPlaceInTheFileAndNoOtherByte() throws Exception {
        Thing thing = document.thing(3);
        document.setThing(3, new Thing(thing.x() + 0x101, thing.y(), thing.angle(), thing.type(), thing.flags()));

        new WadSaver(file, "MAP02").save(document, fingerprint);

        byte[] after = Files.readAllBytes(file);
        int[] changed = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).toArray();
        int at = offset("THINGS") + 3 * 10;
        assertEquals(before.length, after.length);
        assertArrayEquals(new int[] {at, at + 1}, changed);
    }

    @Test
    void changesOfAllSortsAreReadBack() throws Exception {
        Linedef line = document.line(5);
        Sector sector = document.sector(2);
        document.setThing(0, new Thing(-5, 7, 270, 3004, 7));
        document.setLine(5, new Linedef(line.v1(), line.v2(), line.flags() ^ 1, 97, -3, line.front(), line.back()));
        document.setSector(2, new Sector(-8, 72, sector.floorFlat(), sector.ceilingFlat(), 144, 9, 12));

        new WadSaver(file, "MAP02").save(document, fingerprint);

        MapData saved = MapData.load(WadStack.open(file), "MAP02");
        assertEquals(document.thing(0), saved.things().get(0));
        assertEquals(document.line(5), saved.linedefs().get(5));
        assertEquals(document.sector(2), saved.sectors().get(2));
        assertEquals(document.original().nodes(), saved.nodes());
    }

    @Test
    void oldFileIsKeptBesideTheNewOne() throws Exception {
        document.setThing(0, new Thing(1, 2, 3, 4, 5));

        new WadSaver(file, "MAP02").save(document, fingerprint);

        assertArrayEquals(before, Files.readAllBytes(WadSaver.backupOf(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void savingAgainGoesOnFromTheFirstSaving() throws Exception {
        document.setThing(0, new Thing(1, 2, 3, 4, 5));
        String saved = new WadSaver(file, "MAP02").save(document, fingerprint);
        document.setThing(0, new Thing(6, 7, 8, 9, 10));

        new WadSaver(file, "MAP02").save(document, saved);

        assertEquals(new Thing(6, 7, 8, 9, 10), MapData.load(WadStack.open(file), "MAP02").things().get(0));
    }

    @Test
    void mapThatAnotherProgramChangedIsNotOverwritten() throws Exception {
        byte[] theirs = before.clone();
        theirs[offset("SECTORS")]++;
        Files.write(file, theirs);
        document.setThing(0, new Thing(1, 2, 3, 4, 5));

        assertThrows(ChangedOnDiskException.class, () -> new WadSaver(file, "MAP02").save(document, fingerprint));

        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertFalse(Files.exists(WadSaver.backupOf(file)));
    }

    @Test
    void changeOfAnotherMapByAnotherProgramIsKept() throws Exception {
        byte[] theirs = before.clone();
        int other;
        try (WadStack wad = WadStack.open(file)) {
            other = (int) wad.map("MAP01").orElseThrow().get("THINGS").offset();
        }
        theirs[other]++;
        Files.write(file, theirs);
        document.setThing(0, new Thing(1, 2, 3, 4, 5));

        new WadSaver(file, "MAP02").save(document, fingerprint);

        assertEquals(theirs[other], Files.readAllBytes(file)[other]);
    }

    @Test
    void lumpThatTwoMapsShareIsChangedForOneOfThem() throws Exception {
        int things = entry("MAP03", "THINGS");
        ByteBuffer shared = ByteBuffer.wrap(before.clone()).order(ByteOrder.LITTLE_ENDIAN);
        shared.putInt(things, shared.getInt(entry("MAP02", "THINGS")));
        shared.putInt(things + 4, shared.getInt(entry("MAP02", "THINGS") + 4));
        Files.write(file, shared.array());
        open();
        Thing untouched = document.thing(0);
        document.setThing(0, new Thing(1, 2, 3, 4, 5));

        new WadSaver(file, "MAP02").save(document, fingerprint);

        try (WadStack wad = WadStack.open(file)) {
            assertEquals(new Thing(1, 2, 3, 4, 5), MapData.load(wad, "MAP02").things().get(0));
            assertEquals(untouched, MapData.load(wad, "MAP03").things().get(0));
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws Exception {
        new WadSaver(file, "MAP02").save(document, fingerprint);

        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertFalse(Files.exists(WadSaver.backupOf(file)));
    }

    private int offset(String lump) throws Exception {
        try (WadStack wad = WadStack.open(file)) {
            return (int) wad.map("MAP02").orElseThrow().get(lump).offset();
        }
    }

    /** Where a lump's entry is in the file: its offset, its size, its name. */
    private int entry(String map, String lump) throws Exception {
        try (WadStack wad = WadStack.open(file)) {
            int directory = ByteBuffer.wrap(before).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
            return directory + 16 * wad.map(map).orElseThrow().get(lump).index();
        }
    }
}
