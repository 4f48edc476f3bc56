/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.app.ExitCode;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.sample.SampleIwad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

/** Plants one defect of each class in a map of the sample game. */
class BenchDetectorsCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... options) throws Exception {
        Path wad = folder.resolve("sample.wad");
        SampleIwad.write(wad);
        List<String> args = new ArrayList<>(List.of(wad.toString(), "--map", "MAP02", "--episode-time", "30"));
        args.addAll(List.of(options));
        IwadLocator locator = new IwadLocator(List.of(folder), folder);
        return new CommandLine(new BenchDetectorsCommand(new EngineChoice(List.of(new ClassicEngine())), locator))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    @Test
    void countsWhatWasPlantedAndFound() throws Exception {
        assertEquals(ExitCode.OK, run("--json", "--episodes", "1", "--per-class", "1"), err.toString());

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertEquals(1, report.path("maps").asInt());
        JsonNode first = report.path("classes").path(0);
        assertEquals("undrawn wall", first.path("defect").asText());
        assertEquals(1, first.path("planted").asInt());
        assertEquals(1, first.path("found").asInt());
    }

    @Test
    void theTableHasARowForEachClass() throws Exception {
        assertEquals(ExitCode.OK, run("--alarms", "--episodes", "1", "--per-class", "1"), err.toString());

        assertTrue(out.toString().lines().anyMatch(line -> line.matches("tutti frutti +1 +1 +1 +1 +1\\.00")),
                out.toString());
    }

    @Test
    void noDefectsAreAUsageError() throws Exception {
        assertEquals(ExitCode.USAGE, run("--per-class", "0"));
    }
}
