/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.wad.WadFormatException;

class DemoFileTest {

    private static final DemoFile CLASSIC = DemoFile.of(
            new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 1)).add(50, 0, 0, 0).toDemo());
    private static final DemoFile FOREIGN = new DemoFile("FORM\0\0\0\4ZDEM".getBytes(StandardCharsets.US_ASCII));

    @Test
    void demoOfTheOriginalKindCanBeOpened() throws WadFormatException {
        assertTrue(CLASSIC.isClassic());
        assertEquals(1, CLASSIC.demo().tics());
    }

    @Test
    void demoOfAnotherEngineCannot() {
        assertFalse(FOREIGN.isClassic());
        assertTrue(assertThrows(WadFormatException.class, FOREIGN::demo).reason().contains("ViZDoom plays"));
    }

    @Test
    void fileHoldsTheBytesAsTheyAre(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("episode.lmp");

        FOREIGN.write(file);

        assertEquals(FOREIGN, DemoFile.read(file));
        assertArrayEquals(FOREIGN.bytes(), DemoFile.read(file).bytes());
    }
}
