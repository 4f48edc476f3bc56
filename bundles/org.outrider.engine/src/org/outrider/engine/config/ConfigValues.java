/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Button;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;

/** What configuration files have set so far; at first ViZDoom's defaults. */
final class ConfigValues {

    final Observation.Builder observation = Observation.builder().screen(true);
    final List<Button> buttons = new ArrayList<>();
    final List<GameVariable> variables = new ArrayList<>();
    RenderOptions render = RenderOptions.DEFAULT;
    Mode mode = Mode.PLAYER;
    String map = "MAP01";
    @Nullable Path gamePath;
    @Nullable Path scenarioPath;
    @Nullable Long seed;
    int skill = 3;
    int episodeStartTime = 1;
    int episodeTimeout;
    int ticRate = GameSetup.TICS_PER_SECOND;
    double livingReward;
    double deathPenalty;
    boolean noMonsters;
    boolean fast;
    boolean respawn;

    /**
     * Takes over those of the original game's arguments that change its rules.
     *
     * @throws IllegalArgumentException naming the others, which are ignored
     */
    void addArguments(ConfigEntry entry) {
        List<String> ignored = new ArrayList<>();
        for (String argument : entry.value().strip().split("\\s+")) {
            switch (argument.toLowerCase(Locale.ROOT)) {
                case "-nomonsters" -> noMonsters = true;
                case "-fast" -> fast = true;
                case "-respawn" -> respawn = true;
                default -> ignored.add(argument);
            }
        }
        if (!ignored.isEmpty()) {
            throw new IllegalArgumentException("the embedded engine has no " + String.join(" ", ignored));
        }
    }
}
