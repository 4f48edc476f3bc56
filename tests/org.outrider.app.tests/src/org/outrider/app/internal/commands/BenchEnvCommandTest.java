/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.app.ExitCode;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;

import picocli.CommandLine;

/** Measures for a moment only: what the figures say does not matter here. */
class BenchEnvCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        IwadLocator locator = new IwadLocator(List.of(folder), folder);
        return new CommandLine(new BenchEnvCommand(new EngineChoice(List.of(new ClassicEngine())), locator))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }

    @Test
    void everyChosenCaseIsARowBesideViZDoom() {
        assertEquals(ExitCode.OK, run("--seconds", "0.02", "--games", "1", "--case", "a,c"), err.toString());

        String table = out.toString();
        String row = "\\(a\\) small room.* [\\d,]+ +[\\d,]+ +10,751 .*";
        assertTrue(table.lines().anyMatch(line -> line.matches(row)), table);
        assertTrue(table.lines().anyMatch(line -> line.startsWith("(c) fight")), table);
        assertFalse(table.contains("(b)"), table);
    }

    @Test
    void theMachineIsNamed() {
        run("--seconds", "0.02", "--games", "1", "--case", "a");

        assertTrue(out.toString().lines().findFirst().orElse("").contains("core"), out.toString());
    }

    @Test
    void withoutFreedoomItsMapIsLeftOut() {
        run("--seconds", "0.02", "--games", "1", "--case", "d1");

        assertTrue(err.toString().contains("freedoom2.wad is not installed"), err.toString());
        assertFalse(out.toString().contains("(d1)"), out.toString());
    }

    @Test
    void noTimeToMeasureIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("--seconds", "0"));
    }

    @Test
    void unknownCaseIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("--case", "a,z"));
        assertTrue(err.toString().contains("a, b, c, d1, d4, e"), err.toString());
    }

    @Test
    void severalEnginesAreMeasuredSideBySide() {
        assertEquals(ExitCode.OK, run("--seconds", "0.02", "--games", "1", "--case", "a", "--engine",
                "classic,classic"),
                err.toString());

        String heading = out.toString().lines().filter(line -> line.startsWith("1 game")).findFirst().orElse("");
        assertEquals(2, heading.split("classic " + ClassicEngine.VERSION, -1).length - 1, out.toString());
        assertTrue(heading.endsWith("ratio"), heading);
    }
}
