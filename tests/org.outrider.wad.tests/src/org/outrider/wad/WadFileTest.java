/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening a WAD reads, and what it refuses. */
class WadFileTest {

    private static final Path FILE = Path.of("test.wad");

    @Test
    void directoryGivesLumpsInOrder() throws Exception {
        WadFile wad = WadFile.of(FILE, WadWriter.iwad().add("FIRST", new byte[] {1, 2, 3}).addMarker("EMPTY")
                .add("LAST", new byte[] {4}).toBytes());

        assertTrue(wad.isIwad());
        assertEquals(3, wad.lumps().size());
        Lump first = wad.lumps().getFirst();
        assertEquals("FIRST", first.name());
        assertEquals(0, first.index());
        assertEquals(3, first.size());
        assertEquals(12, first.offset());
        assertEquals(FILE, first.file());
        assertArrayEquals(new byte[] {1, 2, 3}, first.bytes());
        assertEquals(0, wad.lumps().get(1).size());
        assertArrayEquals(new byte[] {4}, wad.lumps().get(2).bytes());
    }

    @Test
    void mappedFileGivesTheSameAsBytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.wad");
        WadWriter writer = WadWriter.pwad().add("DATA", new byte[] {1, 2, 3, 4});
        writer.write(file);

        try (WadFile wad = WadFile.open(file)) {
            assertFalse(wad.isIwad());
            assertArrayEquals(new byte[] {1, 2, 3, 4}, wad.lumps().getFirst().bytes());
            assertEquals(WadFile.of(file, writer.toBytes()).sha256(), wad.sha256());
        }
    }

    @Test
    void sha256IsThatOfTheWholeFile() throws Exception {
        // Known answer: computed with sha256sum over the 12 bytes of an empty PWAD whose directory is at 12.
        assertEquals("eb90ad49c63db42e7bc87eb290d80c24752dc47026f709c5cd0c8acb9de8d0fe",
                WadFile.of(FILE, WadWriter.pwad().toBytes()).sha256());
    }

    @Test
    void dataIsLittleEndianAndReadOnly() throws Exception {
        ByteBuffer data = WadFile.of(FILE, WadWriter.pwad().add("DATA", new byte[] {1, 2}).toBytes()).lumps()
                .getFirst().data();

        assertEquals(0x0201, data.getShort(0));
        assertEquals(2, data.limit());
        assertThrows(ReadOnlyBufferException.class, () -> data.put(0, (byte) 9));
    }

    @Test
    void namesEndAtTheFirstNulAndAreUpperCase() throws Exception {
        byte[] wad = WadWriter.pwad().addMarker("ABCDEFGH").toBytes();
        int name = wad.length - 8;
        wad[name] = 'x';
        wad[name + 3] = 0;

        assertEquals("XBC", WadFile.of(FILE, wad).lumps().getFirst().name());
    }

    @Test
    void markersMayHaveAnyOffset() throws Exception {
        byte[] wad = WadWriter.pwad().addMarker("F_START").toBytes();
        little(wad).putInt(wad.length - 16, 0x7FFF_FFFF);

        assertEquals(0, WadFile.of(FILE, wad).lumps().getFirst().bytes().length);
    }

    @Test
    void shortFilesAreRefused() {
        WadFormatException fault = assertThrows(WadFormatException.class, () -> WadFile.of(FILE, new byte[11]));

        assertEquals("test.wad: is no WAD: 11 bytes are too few for its header of 12", fault.getMessage());
    }

    @Test
    void otherFilesAreRefused() {
        byte[] zip = WadWriter.pwad().toBytes();
        zip[0] = 'Z';

        WadFormatException fault = assertThrows(WadFormatException.class, () -> WadFile.of(FILE, zip));

        assertTrue(fault.getMessage().contains("5a 57 41 44"), fault.getMessage());
    }

    @Test
    void directoriesOutsideTheFileAreRefused() {
        for (int[] countAndOffset : new int[][] {{-1, 12}, {1, -1}, {2, 12}, {1, 13}, {0x1000_0000, 12},
                {0x7FFF_FFFF, 0x7FFF_FFFF}}) {
            byte[] wad = WadWriter.pwad().addMarker("A").toBytes();
            little(wad).putInt(4, countAndOffset[0]).putInt(8, countAndOffset[1]);

            WadFormatException fault = assertThrows(WadFormatException.class, () -> WadFile.of(FILE, wad));

            assertTrue(fault.getMessage().contains("directory of " + countAndOffset[0]), fault.getMessage());
        }
    }

    @Test
    void entriesOutsideTheFileAreRefusedByNameAndIndex() {
        for (int[] offsetAndSize : new int[][] {{-1, 1}, {12, -5}, {12, 1000}, {0x7FFF_FFFF, 0x7FFF_FFFF}}) {
            byte[] wad = WadWriter.pwad().addMarker("GOOD").add("BAD", new byte[3]).toBytes();
            little(wad).putInt(wad.length - 16, offsetAndSize[0]).putInt(wad.length - 12, offsetAndSize[1]);

            WadFormatException fault = assertThrows(WadFormatException.class, () -> WadFile.of(FILE, wad));

            assertEquals("BAD", fault.lump());
            assertEquals(1, fault.index());
            assertEquals("test.wad", fault.file());
            assertTrue(fault.getMessage().startsWith("test.wad: BAD #1: directory entry of " + offsetAndSize[1]),
                    fault.getMessage());
        }
    }

    @Test
    void closedFilesGiveNothing() throws Exception {
        WadFile wad = WadFile.of(FILE, WadWriter.pwad().add("A", new byte[1]).toBytes());
        wad.close();

        assertThrows(IllegalStateException.class, () -> wad.lumps().getFirst().data());
    }

    @Test
    void foldersAreNoWads(@TempDir Path folder) {
        WadFormatException refused = assertThrows(WadFormatException.class, () -> WadFile.open(folder));
        assertEquals(folder + ": is a folder, not a WAD", refused.getMessage());
        assertThrows(IOException.class, () -> WadFile.open(folder.resolve("absent.wad")));
    }

    @Test
    void emptyFilesAreRefused(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("empty.wad"));

        assertThrows(WadFormatException.class, () -> WadFile.open(file));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
