/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read again. */
class WadWriterTest {

    @RepeatedTest(20)
    void randomLumpsComeBack(RepetitionInfo repetition) throws Exception {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        WadWriter writer = WadWriter.pwad();
        byte[][] contents = new byte[random.nextInt(40)][];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = new byte[random.nextInt(100)];
            random.nextBytes(contents[i]);
            writer.add("LUMP" + i, contents[i]);
        }

        WadFile wad = WadFile.of(Path.of("random.wad"), writer.toBytes());

        assertEquals(contents.length, wad.lumps().size(), "seed " + seed);
        for (int i = 0; i < contents.length; i++) {
            assertEquals("LUMP" + i, wad.lumps().get(i).name(), "seed " + seed);
            assertArrayEquals(contents[i], wad.lumps().get(i).bytes(), "seed " + seed);
        }
    }

    @Test
    void writingReplacesAnOlderFileAndLeavesNothingElse(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("out.wad");
        Files.writeString(file, "older");

        WadWriter.pwad().add("A", new byte[1]).write(file);

        try (WadFile wad = WadFile.open(file); Stream<Path> files = Files.list(folder)) {
            assertEquals(1, wad.lumps().size());
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void writingIntoAMissingFolderFails(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> WadWriter.pwad().write(folder.resolve("none/out.wad")));
    }

    @Test
    void namesThatDoNotFitAreRefused() {
        WadWriter writer = WadWriter.pwad();

        assertThrows(IllegalArgumentException.class, () -> writer.addMarker("NINECHARS"));
        assertThrows(IllegalArgumentException.class, () -> writer.addMarker("\u20AC"));
    }
}
