/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.app.ExitCode;

class CompleteCommandTest extends CommandLineTest {

    @Test
    void tableGoesToStandardOutputAndProgressDoesNot() throws Exception {
        int code = run("complete", wadWithExit("game.wad", "MAP01").toString(), "--objectives", "exit", "--out",
                matrix());

        assertEquals(ExitCode.OK, code, err());
        assertTrue(out().startsWith("map "), out());
        assertTrue(err().contains("MAP01 skill 3: exit \u2713"), err());
        assertFalse(out().contains("skill 3"), out());
        assertTrue(Files.exists(folder.resolve("matrix/report.html")));
    }

    @Test
    void missingExitFailsWhereItIsAskedFor() throws Exception {
        String wad = wadWithoutExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.OK, run("complete", wad, "--objectives", "exit", "--tics", "2000", "--out", matrix()));
        assertEquals(ExitCode.FINDINGS,
                run("complete", wad, "--objectives", "exit", "--tics", "2000", "--out", matrix(), "--fail-on-missing"));
    }

    @ParameterizedTest
    @CsvSource({"--budget, 99999999999999999999s, 5m", "--budget, soon, 5m", "--skills, 0-9, 1-5",
            "--monsters, tame, on",
        "--objectives, glory, exit", "--jobs, 0, 1 or more"})
    void wrongValueIsAUsageErrorThatSaysWhatWouldDo(String option, String value, String hint) throws Exception {
        assertEquals(ExitCode.USAGE, run("complete", wadWithExit("game.wad", "MAP01").toString(), option, value));
        assertTrue(err().contains(hint), err());
    }

    private String matrix() {
        return folder.resolve("matrix").toString();
    }
}
