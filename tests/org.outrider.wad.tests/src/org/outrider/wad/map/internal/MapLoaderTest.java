/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.wad.Wads.putShort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.wad.MapFormat;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapWarning;
import org.outrider.wad.map.MapWarning.Kind;
import org.outrider.wad.map.Thing;

/** What loading a map accepts, mends and refuses. */
class MapLoaderTest {

    /** Two rooms of 256 by 256 side by side, with an opening between them: 7 lines, 8 sides, 6 vertexes. */
    private static MapBuilder twoRooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(24, 152, 9, 5), 256, 0, 512, 256);
        map.thing(64, 128, 90, MapBuilder.PLAYER_1_START);
        return map;
    }

    private static MapData load(List<Entry> lumps) throws WadFormatException {
        return MapData.load(Wads.stack(lumps), "MAP01");
    }

    private static MapData loadWith(String lump, UnaryOperator<byte[]> change) throws WadFormatException {
        return load(Wads.with(twoRooms().lumps(), lump, change));
    }

    private static WadFormatException refusal(String lump, UnaryOperator<byte[]> change) {
        return assertThrows(WadFormatException.class, () -> loadWith(lump, change));
    }

    @Test
    void writtenMapComesBackAsItWas() throws Exception {
        MapData built = twoRooms().build();

        MapData loaded = load(twoRooms().lumps());

        assertEquals(List.of(), loaded.repairs());
        assertEquals(built.things(), loaded.things());
        assertEquals(built.linedefs(), loaded.linedefs());
        assertEquals(built.sidedefs(), loaded.sidedefs());
        assertEquals(built.vertexes(), loaded.vertexes());
        assertEquals(built.segs(), loaded.segs());
        assertEquals(built.subsectors(), loaded.subsectors());
        assertEquals(built.nodes(), loaded.nodes());
        assertEquals(built.sectors(), loaded.sectors());
        assertEquals(7, loaded.linedefs().size());
        assertEquals(8, loaded.sidedefs().size());
    }

    @Test
    void missingMapIsToldWithTheMapsThereAre() {
        WadFormatException fault = assertThrows(WadFormatException.class,
                () -> MapData.load(Wads.stack(twoRooms().lumps()), "MAP09"));

        assertEquals("test.wad: MAP09: there is no such map; there are [MAP01]", fault.getMessage());
    }

    @Test
    void numbersAreSignedOrUnsignedAsTheGameTakesThem() throws Exception {
        MapData map = load(Wads.with(Wads.with(twoRooms().lumps(), "THINGS", things -> {
            putShort(things, 0, -5);
            putShort(things, 4, -90);
            putShort(things, 6, 0xFFFF);
            return putShort(things, 8, 0xFFFF);
        }), "LINEDEFS", lines -> {
            putShort(lines, 4, 0xFFFF);
            putShort(lines, 6, 0xFFFE);
            return putShort(lines, 8, 0xFFFD);
        }));

        assertEquals(new Thing(-5, 128, -90, -1, 0xFFFF), map.things().getFirst());
        assertEquals(0xFFFF, map.linedefs().getFirst().flags());
        assertEquals(-2, map.linedefs().getFirst().special());
        assertEquals(-3, map.linedefs().getFirst().tag());
        assertEquals(Linedef.NO_SIDE, map.linedefs().getFirst().back());
    }

    @Test
    void hexenAndUdmfMapsAreRefusedByName() {
        for (String lump : List.of("BEHAVIOR", "TEXTMAP")) {
            List<Entry> lumps = new ArrayList<>(twoRooms().lumps());
            lumps.add(Entry.marker(lump));

            WadFormatException fault = assertThrows(WadFormatException.class, () -> load(lumps));

            MapFormat format = lump.equals("TEXTMAP") ? MapFormat.UDMF : MapFormat.HEXEN;
            assertEquals("test.wad: MAP01/" + lump + ": the map is in " + format.label()
                    + " format; only maps in Doom format can be read", fault.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"THINGS", "LINEDEFS", "SIDEDEFS", "VERTEXES", "SECTORS"})
    void lumpsThatCannotBeBuiltMustBeThereAndWhole(String lump) {
        WadFormatException missing = assertThrows(WadFormatException.class,
                () -> load(Wads.without(twoRooms().lumps(), lump)));
        WadFormatException cut = refusal(lump, bytes -> Arrays.copyOf(bytes, bytes.length - 1));

        assertEquals("test.wad: MAP01/" + lump + ": the map has no such lump", missing.getMessage());
        assertTrue(cut.getMessage().contains("MAP01/" + lump), cut.getMessage());
        assertTrue(cut.reason().startsWith("the lump ends within a record"), cut.reason());
    }

    @ParameterizedTest
    @CsvSource({"THINGS, 10", "LINEDEFS, 14", "SIDEDEFS, 30", "VERTEXES, 4", "SECTORS, 26"})
    void moreRecordsThanTheFormatCanCountAreRefused(String lump, int size) {
        WadFormatException fault = refusal(lump, bytes -> new byte[65_537 * size]);

        assertEquals("test.wad: MAP01/" + lump + ": 65537 records are more than the 65536 that Doom's map format can"
                + " count", fault.getMessage());
    }

    @Test
    void linesWithoutVertexAreRefused() {
        WadFormatException fault = refusal("LINEDEFS", lines -> putShort(lines, 14 + 2, 6));

        assertEquals("test.wad: MAP01/LINEDEFS #1: vertex 6 does not exist; the map has 6", fault.getMessage());
    }

    @Test
    void linesWithAMissingSideAreRefused() {
        WadFormatException fault = refusal("LINEDEFS", lines -> putShort(lines, 2 * 14 + 12, 8));

        assertEquals("test.wad: MAP01/LINEDEFS #2: sidedef 8 does not exist; the map has 8", fault.getMessage());
    }

    @Test
    void sidesWithoutSectorAreRefused() {
        WadFormatException fault = refusal("SIDEDEFS", sides -> putShort(sides, 3 * 30 + 28, 0xFFFF));

        assertEquals("test.wad: MAP01/SIDEDEFS #3: sector 65535 does not exist; the map has 2", fault.getMessage());
    }

    @Test
    void mapsWithoutLinesAreRefused() {
        assertEquals("the map has no lines", refusal("LINEDEFS", lines -> new byte[0]).reason());
    }

    @Test
    void lineWithoutFrontTakesItsBackOrTheFirstSide() throws Exception {
        MapData oneSided = loadWith("LINEDEFS", lines -> putShort(lines, 10, 0xFFFF));

        assertEquals(0, oneSided.linedefs().getFirst().front());
        assertWarned(oneSided, Kind.FRONT_SIDE_MISSING, "LINEDEFS", 0);
    }

    @Test
    void lineWithoutAnySideInTheMapIsRefused() {
        List<Entry> lumps = Wads.with(Wads.with(twoRooms().lumps(), "SIDEDEFS", sides -> new byte[0]), "LINEDEFS",
                lines -> {
                    for (int at = 0; at < lines.length; at += 14) {
                        putShort(putShort(lines, at + 10, 0xFFFF), at + 12, 0xFFFF);
                    }
                    return lines;
                });

        WadFormatException fault = assertThrows(WadFormatException.class, () -> load(lumps));

        assertEquals("MAP01/LINEDEFS", fault.lump());
        assertEquals(0, fault.index());
    }

    @Test
    void twoSidedFlagWithoutBackSideStays() throws Exception {
        MapData map = loadWith("LINEDEFS", lines -> putShort(lines, 4, Linedef.TWO_SIDED));

        assertTrue(map.linedefs().getFirst().has(Linedef.TWO_SIDED));
        assertFalse(map.linedefs().getFirst().hasBack());
        assertEquals(List.of(), map.repairs());
    }

    @Test
    void missingRejectRejectsNothing() throws Exception {
        MapData map = load(Wads.without(twoRooms().lumps(), "REJECT"));

        assertFalse(map.reject().rejects(0, 1));
        assertFalse(map.reject().rejects(1, 1));
        assertWarned(map, Kind.REJECT_INCOMPLETE, "REJECT", -1);
    }

    @Test
    void rejectHasABitForEachPair() throws Exception {
        MapData map = loadWith("REJECT", bits -> new byte[] {0b0010});

        assertTrue(map.reject().rejects(0, 1));
        assertFalse(map.reject().rejects(1, 0));
        assertFalse(map.reject().rejects(0, 0));
        assertEquals(List.of(), map.repairs());
    }

    @Test
    void onePlaceIsInOneSector() throws Exception {
        MapData map = load(twoRooms().lumps());

        assertEquals(0, map.sectorAt(100 << 16, 100 << 16));
        assertEquals(1, map.sectorAt(300 << 16, 100 << 16));
    }

    static void assertWarned(MapData map, Kind kind, String lump, int index) {
        assertEquals(1, map.repairs().size(), map.repairs().toString());
        MapWarning warning = map.repairs().getFirst();
        assertEquals(kind, warning.kind());
        assertEquals(lump, warning.lump());
        assertEquals(index, warning.index(), warning.toString());
    }
}
