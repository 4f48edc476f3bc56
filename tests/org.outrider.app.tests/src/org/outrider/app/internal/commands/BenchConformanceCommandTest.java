/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.app.ExitCode;
import org.outrider.app.internal.conformance.Script;
import org.outrider.app.internal.conformance.Trace;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

import picocli.CommandLine;

class BenchConformanceCommandTest {

    private static final int TICS = 100;

    @TempDir
    private Path folder = Path.of("");
    private Path wad = Path.of("");

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void writeGame() throws IOException {
        wad = Files.write(folder.resolve("sample.wad"), SampleIwad.build());
    }

    @Test
    void engineAgreesWithItself() {
        assertEquals(ExitCode.OK, run("--engine", "classic,classic"), out.toString());

        List<String> rows = out.toString().lines().filter(line -> line.startsWith("MAP01")).toList();
        assertEquals(Script.values().length, rows.size(), out.toString());
        rows.forEach(row -> assertTrue(row.matches("MAP01 +\\w+ +all .*100 %"), row));
    }

    @Test
    void aMapThatCannotBePlayedIsToldBesideTheOthers() throws Exception {
        try (WadStack wads = WadStack.open(wad)) {
            WadWriter pwad = WadWriter.pwad().addMarker("MAP01");
            for (Lump lump : wads.map("MAP01").orElseThrow().all()) {
                pwad.add(lump.name(), lump.bytes());
            }
            pwad.addMarker("MAP02");
            for (Lump lump : wads.map("MAP01").orElseThrow().all()) {
                pwad.add(lump.name(), lump.name().equals("THINGS") ? new byte[0] : lump.bytes());
            }
            pwad.write(folder.resolve("noStart.wad"));
        }
        wad = folder.resolve("noStart.wad");

        assertEquals(ExitCode.INPUT, run("--iwad", folder.resolve("sample.wad").toString(), "--map", "MAP02,MAP01",
                "--engine", "classic,classic"), out.toString());

        assertEquals(Script.values().length, rows("MAP02 +\\w+ +failed"), out.toString());
        assertEquals(Script.values().length, rows("MAP01 +\\w+ +all .*100 %"), out.toString());
        assertEquals(Script.values().length, rows("MAP02, \\w+: .*no start for player 1"), out.toString());
    }

    private long rows(String regex) {
        return out.toString().lines().filter(line -> line.matches(regex)).count();
    }

    @Test
    void oneEngineAloneIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("--engine", "classic"));
    }

    @Test
    void scriptsMakeThePlayerMove() throws Exception {
        try (WadStack wads = WadStack.open(wad)) {
            Trace run = Trace.of(new ClassicEngine(), wads, "MAP01", 3, Script.RUN, TICS);
            Trace stand = Trace.of(new ClassicEngine(), wads, "MAP01", 3, Script.STAND, TICS);

            assertNotEquals(-1, run.firstApart(stand, 32));
            assertEquals(1, run.alike(run, 0));
        }
    }

    @Test
    void playersOfViZDoomGoWhereOursGo() throws Exception {
        @Nullable GameEngine vizdoom = EngineChoice.installed().all().stream()
                .filter(engine -> engine.id().equals("vizdoom")).findFirst().orElse(null);
        Assumptions.assumeTrue(vizdoom != null && vizdoom.status().isAvailable(),
                () -> "no ViZDoom to compare with: " + (vizdoom == null ? "its bundle is not here"
                        : vizdoom.status().missing().orElse("")));
        try (WadStack wads = WadStack.open(wad)) {
            Trace ours = Trace.of(new ClassicEngine(), wads, "MAP01", 3, Script.RUN, TICS);
            Trace theirs = Trace.of(vizdoom, wads, "MAP01", 3, Script.RUN, TICS);

            assertEquals(ours.moments().size(), theirs.moments().size());
            int apart = ours.firstApart(theirs, 2);
            assertTrue(apart < 0 || apart > GameSetup.TICS_PER_SECOND, "2 units apart after " + apart + " tics");
            assertTrue(ours.alike(theirs, 16) > 0.8, ours.alike(theirs, 16) + " of the view is alike");
        }
    }

    private int run(String... args) {
        EngineChoice engines = new EngineChoice(List.of(new ClassicEngine()));
        IwadLocator locator = new IwadLocator(List.of(folder), folder);
        CommandLine line = new CommandLine(new BenchConformanceCommand(engines, locator))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(new StringWriter()));
        List<String> all = new ArrayList<>(List.of(wad.toString()));
        all.addAll(List.of(args));
        return line.execute(all.toArray(String[]::new));
    }
}
