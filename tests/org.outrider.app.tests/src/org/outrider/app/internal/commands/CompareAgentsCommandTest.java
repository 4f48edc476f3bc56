/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;

class CompareAgentsCommandTest extends CommandLineTest {

    @Test
    void agentsAreToldSideBySide() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.OK, run("compare-agents", "--wad", wad, "--episodes", "2", "explorer", "random"), err());
        assertTrue(out().lines().anyMatch(line -> line.startsWith("explorer")), out());
        assertTrue(out().lines().anyMatch(line -> line.startsWith("random")), out());
    }

    @Test
    void lastAgentIsAskedForBeforeTheFirstPlaysOnAMap() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.USAGE, run("compare-agents", "--wad", wad, "explorer", "nobody"));
        assertTrue(err().contains("'nobody' is neither"), err());
        assertFalse(err().contains("plays"), err());
    }

    @Test
    void lastAgentIsAskedForBeforeTheFirstPlaysAScenario() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.checkpoint"), "nothing of that kind");

        assertEquals(ExitCode.INPUT, run("compare-agents", "--scenario", "basic", "random", damaged.toString()));
        assertTrue(err().contains("damaged.checkpoint"), err());
        assertFalse(err().contains("random plays"), err());
    }
}
