/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.sample.SampleIwad;

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

    @Test
    void aConfigurationIsPlayedForTheRewardsThatItGives() throws Exception {
        Files.write(folder.resolve("sample.wad"), SampleIwad.build());
        Path config = Files.writeString(folder.resolve("stay.cfg"), """
                doom_game_path = sample.wad
                doom_map = MAP01
                episode_start_time = 1
                episode_timeout = 70
                living_reward = 2
                available_buttons = { TURN_LEFT TURN_RIGHT }
                """);

        assertEquals(ExitCode.OK,
                run("compare-agents", "--config", config.toString(), "--episodes", "3", "random"), err());

        assertTrue(out().contains("configuration stay.cfg, 3 episodes each"), out());
        assertTrue(out().lines().anyMatch(line -> line.matches("random +140\\.00 . 0\\.00 .*")), out());
    }

    @Test
    void oneThingIsPlayed() {
        assertEquals(ExitCode.USAGE,
                run("compare-agents", "--config", "basic.cfg", "--scenario", "defend_the_center", "random"));
        assertEquals(ExitCode.USAGE, run("compare-agents", "random"));
    }
}
