/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.app.InputException;

class CommandRunnerTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void exitCodeOfTheCommandIsPassedOn() {
        assertEquals(ExitCode.FINDINGS, run(new SampleCommand(), "sample", "--exit", "1"));
    }

    @Test
    void helpListsEveryCommandWithItsFirstSentence() {
        int code = run(new SampleCommand(), "--help");

        assertAll(
                () -> assertEquals(ExitCode.OK, code),
                () -> assertTrue(out.toString().contains("sample"), out::toString),
                () -> assertTrue(out.toString().contains("Ends as its test wishes"), out::toString),
                () -> assertFalse(out.toString().contains("exit code that it is told"), out::toString),
                () -> assertTrue(out.toString().contains("outrider workbench"), out::toString),
                () -> assertEquals("", err.toString()));
    }

    @Test
    void helpOfACommandTellsItsOptions() {
        assertEquals(ExitCode.OK, run(new SampleCommand(), "sample", "--help"));
        assertTrue(out.toString().contains("--exit"), out::toString);
        assertTrue(out.toString().contains("exit code that it is told"), out::toString);
    }

    @Test
    void versionNamesProductAndJava() {
        assertEquals(ExitCode.OK, run(new SampleCommand(), "--version"));
        assertTrue(out.toString().startsWith("outrider "), out::toString);
        assertTrue(out.toString().contains("Java " + Runtime.version()), out::toString);
    }

    @Test
    void missingCommandIsAUsageError() {
        assertEquals(ExitCode.USAGE, run(new SampleCommand()));
        assertTrue(err.toString().contains("outrider: name a command"), err::toString);
    }

    @Test
    void unknownOptionIsAUsageErrorThatPointsToTheHelp() {
        int code = run(new SampleCommand(), "sample", "--exti", "1");

        assertAll(
                () -> assertEquals(ExitCode.USAGE, code),
                () -> assertTrue(err.toString().contains("--exti"), err::toString),
                () -> assertTrue(err.toString().contains("'outrider sample --help'"), err::toString),
                () -> assertEquals("", out.toString()));
    }

    @Test
    void misspelledCommandSuggestsTheRightOne() {
        assertEquals(ExitCode.USAGE, run(new SampleCommand(), "smaple"));
        assertTrue(err.toString().startsWith("outrider: there is no command 'smaple'"), err::toString);
        assertTrue(err.toString().contains("Did you mean: outrider sample?"), err::toString);
    }

    @Test
    void wrongValueIsToldInTwoLines() {
        assertEquals(ExitCode.USAGE, run(new SampleCommand(), "sample", "--exit", "soon"));
        assertEquals(2, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().contains("'soon' is not an int"), err::toString);
    }

    @Test
    void unusableInputIsToldWithoutAStackTrace() {
        assertEquals("outrider sample: a.wad: lump 3 ends past the file",
                messageOf(new InputException("a.wad: lump 3 ends past the file")));
    }

    @Test
    void exceptionsOfTheFileSystemGetTheWordsTheyLack() {
        assertEquals("outrider sample: a.wad: no such file or folder", messageOf(new NoSuchFileException("a.wad")));
        assertEquals("outrider sample: a.wad: access denied", messageOf(new AccessDeniedException("a.wad")));
        assertEquals("outrider sample: disk full", messageOf(new IOException("disk full")));
    }

    @Test
    void defectShowsItsStackTrace() {
        assertEquals(ExitCode.INTERNAL, run(new SampleCommand(new IllegalStateException("bang")), "sample"));
        assertTrue(err.toString().contains("IllegalStateException: bang"), err::toString);
        assertTrue(err.toString().contains("at org.outrider"), err::toString);
    }

    @Test
    void interruptedCommandReportsThatItWasStopped() {
        assertEquals(ExitCode.INTERRUPTED, run(new SampleCommand(new InterruptedException()), "sample"));
        assertFalse(err.toString().contains("Exception"), err::toString);
    }

    private String messageOf(Exception failure) {
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.INPUT, run(new SampleCommand(failure), "sample"));
        return err.toString().strip();
    }

    private int run(SampleCommand command, String... args) {
        return new CommandRunner(List.of(command))
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(args);
    }
}
