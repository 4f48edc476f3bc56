/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;

class BugsCommandTest extends CommandLineTest {

    private static final String RESULT = """
            {"map_name": "MAP01", "findings": [{"rule_id": "exit-not-reached", "severity": "error",
              "title": "The exit was not reached", "detail": "In 3 episodes.", "explanation": "Players may be stuck.",
              "skills": [3], "evidence": [{"episode_num": 1, "frame": 70}], "fingerprint": "f", "state": "new"}]}
            """;

    @Test
    void reportsAreWrittenWithoutAnyNetwork() throws Exception {
        assertEquals(ExitCode.OK, run("bugs", results().toString()));

        assertTrue(out().contains("## 1. The exit was not reached"), out());
        assertTrue(out().contains("Written by template."), out());
    }

    @Test
    void reportsGoIntoAFile() throws Exception {
        Path file = folder.resolve("bugs.md");

        assertEquals(ExitCode.OK, run("bugs", results().toString(), "--out", file.toString()));

        assertTrue(Files.readString(file).contains("The exit was not reached"));
        assertEquals("1 bug reports: " + file, out().strip());
    }

    @Test
    void previewShowsTheRequestAndSendsNothing() throws Exception {
        // nobody listens on the port of the address
        assertEquals(ExitCode.OK, run("bugs", results().toString(), "--llm", "http://localhost:1/v1", "--model", "m",
                "--preview"));

        assertTrue(out().contains("exit-not-reached"), out());
        assertTrue(err().contains("1 requests to http://localhost:1/v1"), err());
    }

    @Test
    void previewWithoutAModelSaysThatNothingIsSent() throws Exception {
        assertEquals(ExitCode.OK, run("bugs", results().toString(), "--preview"));

        assertTrue(out().startsWith("Nothing would be sent"), out());
    }

    @Test
    void serverThatIsNotThereLeavesTheReportsToTheTemplate() throws Exception {
        assertEquals(ExitCode.OK, run("bugs", results().toString(), "--llm", "http://localhost:1/v1", "--model", "m",
                "--llm-retries", "0"));

        assertTrue(out().contains("## 1. The exit was not reached"), out());
        assertTrue(err().contains("warning: MAP01: The template wrote up 1 findings"), err());
    }

    @Test
    void modelMustBeNamed() throws Exception {
        assertEquals(ExitCode.USAGE, run("bugs", results().toString(), "--llm", "http://localhost:1/v1"));
    }

    @Test
    void addressMustBeOne() throws Exception {
        assertEquals(ExitCode.USAGE, run("bugs", results().toString(), "--llm", "llama", "--model", "m"));
    }

    @Test
    void resultsThatAreNotThereAreUnusableInput() {
        assertEquals(ExitCode.INPUT, run("bugs", folder.resolve("absent").toString()));
    }

    private Path results() throws IOException {
        return Files.writeString(folder.resolve("result.json"), RESULT);
    }
}
