/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.config.GameConfig;
import org.outrider.scenario.internal.ConfigActions;
import org.outrider.scenario.internal.ScenarioFile;
import org.outrider.wad.WadStack;

/**
 * The scenarios that come with Outrider, after the public descriptions of ViZDoom's and Arnold's, and any map as one.
 */
public final class Scenarios {

    private static final List<String> NAMES = List.of("basic", "defend_the_center", "defend_the_center_arnold",
            "defend_the_line", "health_gathering", "health_gathering_arnold", "health_gathering_supreme",
            "deadly_corridor", "my_way_home", "deathmatch");
    /** Two minutes, as in Arnold's scenarios. */
    private static final int MAP_TIMEOUT = 4200;
    private static final int MAP_START = 10;
    private static final String CONFIG = ".cfg";
    private static final int CONFIG_FRAME_SKIP = 4;

    private Scenarios() {
    }

    /** All of them, the easiest first. */
    public static List<Scenario> all() {
        return NAMES.stream().map(ScenarioFile::read).toList();
    }

    /** The one of that name; case does not count. */
    public static Optional<Scenario> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(key) ? Optional.of(ScenarioFile.read(key)) : Optional.empty();
    }

    /**
     * An ordinary map as a scenario: fight and gather for two minutes at skill 3, rewarded as Arnold does.
     *
     * @param map name of the map, such as MAP01
     */
    public static Scenario forMap(String map) {
        return new Scenario("map", "fight and gather on an ordinary map", map.toUpperCase(Locale.ROOT),
                Optional.empty(), 3, ActionSpace.parse("move_forward;turn_lr;attack+use").holding(Button.SPEED),
                List.of(GameVariable.HEALTH, GameVariable.SELECTED_WEAPON_AMMO), 4, MAP_START, MAP_TIMEOUT, 0, 0,
                RewardTable.arnold(), ScoreMeasure.KILLS, List.of());
    }

    /** True for what names a configuration file of ViZDoom rather than a scenario that comes with Outrider. */
    public static boolean isConfig(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(CONFIG);
    }

    /**
     * The scenario that a configuration file of ViZDoom tells, on the WADs that it names: judged and rewarded by the
     * game's own reward, with steps of 4 tics.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where it has no button that is pressed rather than told by how much
     */
    public static Scenario ofConfig(Path file) throws IOException {
        GameConfig config = GameConfig.read(file);
        try (WadStack none = new WadStack(List.of())) {
            GameSetup setup = config.setup(none).build();
            String name = file.getFileName().toString();
            return new Scenario(name.substring(0, name.length() - CONFIG.length()), "the configuration " + name,
                    config.map().toUpperCase(Locale.ROOT), Optional.empty(), setup.skill(),
                    ConfigActions.of(file, setup.buttons()), setup.variables(), CONFIG_FRAME_SKIP,
                    setup.episodeStartTime(), setup.episodeTimeout(), setup.livingReward(), setup.deathPenalty(),
                    RewardTable.parse("game=1"), ScoreMeasure.REWARD, setup.configFiles());
        }
    }
}
