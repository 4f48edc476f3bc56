/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.GameVariable;

/** Scenarios of ViZDoom's configuration files. */
class ConfigScenarioTest {

    @TempDir
    private Path folder;

    @Test
    void configurationTellsMapRulesAndReward() throws IOException {
        Path file = config("""
                doom_map = map02
                doom_skill = 5
                living_reward = -1
                death_penalty = 100
                episode_start_time = 14
                episode_timeout = 300
                available_buttons = { MOVE_LEFT MOVE_RIGHT ATTACK }
                available_game_variables = { AMMO2 }
                """);

        Scenario scenario = Scenarios.ofConfig(file);

        assertEquals("task", scenario.name());
        assertEquals("MAP02", scenario.map());
        assertEquals(5, scenario.skill());
        assertEquals(14, scenario.startTime());
        assertEquals(300, scenario.timeout());
        assertEquals(-1, scenario.livingReward());
        assertEquals(100, scenario.deathPenalty());
        assertEquals(List.of(GameVariable.AMMO2), scenario.variables());
        assertEquals(ScoreMeasure.REWARD, scenario.score());
        assertEquals(List.of(file), scenario.configFiles());
    }

    @Test
    void actionsAreAllCombinationsButNotOfOpposites() throws IOException {
        Scenario scenario = Scenarios.ofConfig(config("available_buttons = { MOVE_LEFT MOVE_RIGHT ATTACK }"));

        assertEquals("move_left+move_right;attack", scenario.actions().combinations());
        assertEquals(5, scenario.actions().size());
    }

    @Test
    void tooManyCombinationsBecomeOneButtonAtATime() throws IOException {
        Scenario scenario = Scenarios.ofConfig(
                config("available_buttons = { ATTACK SPEED STRAFE USE JUMP CROUCH ZOOM }"));

        assertEquals(7, scenario.actions().size());
    }

    @Test
    void buttonsToldByHowMuchAreLeftOut() throws IOException {
        Scenario scenario = Scenarios.ofConfig(config("available_buttons = { ATTACK TURN_LEFT_RIGHT_DELTA }"));

        assertEquals("attack", scenario.actions().combinations());
    }

    @Test
    void configurationWithoutButtonsIsRefused() throws IOException {
        Path file = config("doom_map = map01");

        assertThrows(IllegalArgumentException.class, () -> Scenarios.ofConfig(file));
    }

    @Test
    void configurationsAreToldFromScenariosByTheirEnding() {
        assertTrue(Scenarios.isConfig("scenarios/basic.CFG"));
        assertFalse(Scenarios.isConfig("basic"));
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("task.cfg"), text);
    }
}
