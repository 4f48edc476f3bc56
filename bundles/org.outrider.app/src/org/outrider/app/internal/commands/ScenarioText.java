/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.outrider.engine.GameSetup;
import org.outrider.scenario.Scenario;
import org.outrider.scenario.Scenarios;

/** Scenarios as text: what users read, and the configuration file that other programs read. */
final class ScenarioText {

    private ScenarioText() {
    }

    /**
     * The scenario of that name.
     *
     * @throws IllegalArgumentException where there is none; names those that there are
     */
    static Scenario find(String name) {
        return Scenarios.find(name).orElseThrow(() -> new IllegalArgumentException("there is no scenario '" + name
                + "'; there are " + Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }

    /** The limit of time, in seconds of the game. */
    static String time(Scenario scenario) {
        return scenario.timeout() == 0 ? "-"
                : String.format(Locale.ROOT, "%.0f s", scenario.timeout() / (double) GameSetup.TICS_PER_SECOND);
    }

    /** What a configuration file of ViZDoom can say of a scenario. */
    static String config(Scenario scenario, String wadFile) {
        return String.join("\n", List.of(
                "# " + scenario.name() + ": " + scenario.description(),
                "# The rules (what comes back, what hurts, what is rewarded) are not in the WAD but in Outrider.",
                "doom_scenario_path = " + wadFile,
                "doom_map = " + scenario.map().toLowerCase(Locale.ROOT),
                "doom_skill = " + scenario.skill(),
                "living_reward = " + scenario.livingReward(),
                "death_penalty = " + scenario.deathPenalty(),
                "episode_start_time = " + scenario.startTime(),
                "episode_timeout = " + scenario.timeout(),
                list("available_buttons", scenario.actions().buttons()),
                list("available_game_variables", scenario.variables()),
                "mode = PLAYER",
                ""));
    }

    private static String list(String key, List<? extends Enum<?>> values) {
        return key + " = { " + values.stream().map(Enum::name).collect(Collectors.joining(" ")) + " }";
    }
}
