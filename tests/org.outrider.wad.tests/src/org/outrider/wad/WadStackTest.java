/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.outrider.wad.WadWriter.Entry.marker;
import static org.outrider.wad.Wads.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.WadWriter.Entry;

/** What PWADs over an IWAD replace and add. */
class WadStackTest {

    @Test
    void lastFileWinsAndWithinItTheLastLump() throws Exception {
        WadStack stack = stack(List.of(text("A", "iwad"), text("B", "iwad")),
                List.of(text("A", "first"), text("A", "second")));

        assertEquals("second", content(stack.get("A")));
        assertEquals("iwad", content(stack.get("b")));
        assertFalse(stack.find("C").isPresent());
    }

    @Test
    void missingLumpIsNamedWithTheFilesSearched() {
        WadStack stack = stack(List.of(), List.of());

        WadFormatException fault = assertThrows(WadFormatException.class, () -> stack.get("PLAYPAL"));

        assertEquals("iwad.wad + pwad.wad: PLAYPAL: there is no such lump", fault.getMessage());
    }

    @Test
    void flatsOfPwadsReplaceInPlaceAndAddAtTheEnd() {
        WadStack stack = stack(
                List.of(text("NUKAGE0", "outside"), marker("F_START"), marker("F1_START"), text("NUKAGE1", "iwad"),
                        text("NUKAGE2", "iwad"), text("NUKAGE3", "iwad"), marker("F1_END"), marker("F_END")),
                List.of(marker("FF_START"), text("MINE", "pwad"), text("NUKAGE2", "pwad"), marker("FF_END")));

        assertEquals(List.of("NUKAGE1=iwad", "NUKAGE2=pwad", "NUKAGE3=iwad", "MINE=pwad"), contents(stack.flats()));
    }

    @Test
    void markersOfEitherFormPairUp() {
        WadStack stack = stack(List.of(marker("SS_START"), text("TROOA1", "1"), marker("S_END")),
                List.of(marker("PP_START"), marker("P_START"), text("WALL", "2"), marker("P_END"), marker("PP_END")));

        assertEquals(List.of("TROOA1=1"), contents(stack.sprites()));
        assertEquals(List.of("WALL=2"), contents(stack.patches()));
    }

    @Test
    void severalSectionsOfOneFileAllCount() {
        WadStack stack = stack(List.of(marker("F_START"), text("ONE", "1"), marker("F_END"), text("NOT", "0"),
                marker("FF_START"), text("TWO", "2"), marker("FF_END")), List.of());

        assertEquals(List.of("ONE=1", "TWO=2"), contents(stack.flats()));
    }

    @Test
    void sectionWithoutEndIsIgnored() {
        WadStack stack = stack(List.of(marker("F_START"), text("ONE", "1")), List.of());

        assertTrue(stack.flats().isEmpty());
    }

    @Test
    void mapsAreListedInOrder() {
        WadStack stack = stack(List.of(marker("MAP11"), text("THINGS", ""), marker("MAP02"), text("THINGS", ""),
                marker("E2M1"), text("THINGS", "")), List.of(marker("E1M9"), text("THINGS", "")));

        assertEquals(List.of("E1M9", "E2M1", "MAP02", "MAP11"), stack.mapNames());
    }

    @Test
    void lumpWithAMapsNameButNoMapBehindItIsNoMap() {
        WadStack stack = stack(List.of(text("MAP01", "text"), text("OTHER", ""), marker("MAP02")), List.of());

        assertTrue(stack.mapNames().isEmpty());
        assertFalse(stack.map("MAP01").isPresent());
    }

    @Test
    void mapIsTakenWholeFromTheLastFileThatHasIt() throws Exception {
        WadStack stack = stack(List.of(marker("MAP01"), text("THINGS", "iwad"), text("REJECT", "iwad")),
                List.of(marker("MAP01"), text("THINGS", "pwad"), text("OTHER", "")));

        MapLumps map = stack.map("map01").orElseThrow();

        assertEquals("pwad", content(map.get("THINGS")));
        assertFalse(map.find("REJECT").isPresent());
        assertEquals(1, map.all().size());
        WadFormatException fault = assertThrows(WadFormatException.class, () -> map.get("REJECT"));
        assertEquals("pwad.wad: MAP01/REJECT: the map has no such lump", fault.getMessage());
    }

    @Test
    void mapEndsWhereALumpComesASecondTime() {
        WadStack stack = stack(List.of(marker("MAP01"), text("THINGS", "1"), text("NODES", "1"), text("THINGS", "2")),
                List.of());

        assertEquals(2, stack.map("MAP01").orElseThrow().all().size());
    }

    @Test
    void formatIsToldByTheLumps() {
        WadStack stack = stack(List.of(marker("MAP01"), text("THINGS", ""), text("BEHAVIOR", ""),
                marker("MAP02"), text("TEXTMAP", ""), text("ENDMAP", ""), marker("MAP03"), text("THINGS", "")),
                List.of());

        assertEquals(MapFormat.HEXEN, stack.map("MAP01").orElseThrow().format());
        assertEquals(MapFormat.UDMF, stack.map("MAP02").orElseThrow().format());
        assertEquals(MapFormat.DOOM, stack.map("MAP03").orElseThrow().format());
    }

    @Test
    void pwadMayStandAlone() throws Exception {
        WadStack stack = Wads.stack(List.of(text("A", "alone")));

        assertEquals("alone", content(stack.get("A")));
        assertArrayEquals(new Object[0], stack.flats().toArray());
    }

    private static WadStack stack(List<Entry> iwad, List<Entry> pwad) {
        return new WadStack(List.of(Wads.pwad("iwad.wad", iwad), Wads.pwad("pwad.wad", pwad)));
    }

    private static String content(Lump lump) {
        return new String(lump.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> contents(List<Lump> lumps) {
        return lumps.stream().map(lump -> lump.name() + "=" + content(lump)).toList();
    }
}
