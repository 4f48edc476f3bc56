/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.sample.SampleIwad;

class SampleCommandTest extends CommandLineTest {

    @Test
    void sampleGameIsWrittenWhereItIsWanted() throws Exception {
        Path file = folder.resolve("my.wad");

        assertEquals(ExitCode.OK, run("sample", "--out", file.toString()));

        assertArrayEquals(SampleIwad.build(), Files.readAllBytes(file));
        assertEquals(file.toString(), out().strip());
    }

    @Test
    void fileThatCannotBeWrittenIsUnusableInput() {
        assertEquals(ExitCode.INPUT, run("sample", "--out", folder.resolve("absent/my.wad").toString()));
    }

    @Test
    void mapsOfTheSampleGameAreListedWithoutAFile() {
        assertEquals(ExitCode.OK, run("maps", "sample"));

        assertTrue(out().lines().anyMatch(line -> line.startsWith("MAP03 ")), out());
    }

    @Test
    void sampleGameIsPlayedWithoutAFileAndItsPlantedMistakeIsFound() throws Exception {
        Path report = folder.resolve("report");

        assertEquals(ExitCode.OK,
                run("playtest", "sample", "--no-monsters", "--episodes", "1", "--out", report.toString()));

        assertTrue(Files.readString(report.resolve("result.json")).contains("secret-not-found"), out());
    }
}
