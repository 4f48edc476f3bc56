/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.outrider.engine.script.MapScript;
import org.outrider.wad.WadStack;

/**
 * All that a game is started with.
 *
 * @param wads the IWAD and what lies over it; must stay open while the game is
 * @param map name of the map, such as MAP01 or E1M1
 * @param skill 1..5 as the player sees it
 * @param monsters false leaves monsters out
 * @param fastMonsters monsters are as fast as at skill 5
 * @param respawnMonsters monsters come back as at skill 5
 * @param invulnerable nothing but a telefrag and a sector that ends the map by death hurts the player, whom no demo can
 *        have like this: it plays the same only in a game that is set up like this
 * @param buttons what the numbers of an action stand for, in their order
 * @param buttonLimits the largest amounts of delta buttons, either way; without an entry there is no limit
 * @param variables the variables that a state lists, in their order
 * @param episodeStartTime tics that pass before the agent's first action
 * @param episodeTimeout tics after which an episode ends, counted from the start time; 0 for never
 * @param livingReward reward of each tic
 * @param deathPenalty taken from the reward on death
 * @param mode who waits for whom
 * @param ticRate tics a second in the modes that do not wait
 * @param demoFormat resolution of turning
 * @param seed source of the chance of each episode; without one all episodes have that of the original game, which
 *        demos rely on
 * @param observation what a state shows
 * @param script makes the rules that are added to the map, for each game its own
 * @param configFiles ViZDoom's configuration files that the setup was made from, in the order in which they count: an
 *        engine that reads such files itself takes from them what a setup has no word for
 */
public record GameSetup(WadStack wads, String map, int skill, boolean monsters, boolean fastMonsters,
        boolean respawnMonsters, boolean invulnerable, List<Button> buttons, Map<Button, Double> buttonLimits,
        List<GameVariable> variables, int episodeStartTime, int episodeTimeout, double livingReward,
        double deathPenalty, Mode mode, int ticRate, DemoFormat demoFormat, OptionalLong seed, Observation observation,
        Supplier<MapScript> script, List<Path> configFiles) {

    /** Tics in a second. */
    public static final int TICS_PER_SECOND = 35;

    public GameSetup {
        if (skill < 1 || skill > 5) {
            throw new IllegalArgumentException("skill " + skill + " is not 1..5");
        }
        if (episodeStartTime < 0 || episodeTimeout < 0) {
            throw new IllegalArgumentException("episode times must not be negative");
        }
        if (ticRate < 1) {
            throw new IllegalArgumentException("a rate of " + ticRate + " tics a second");
        }
        buttons = List.copyOf(buttons);
        buttonLimits = Map.copyOf(buttonLimits);
        variables = List.copyOf(variables);
        configFiles = List.copyOf(configFiles);
    }

    /** A setup of a map with ViZDoom's defaults, but not drawn: skill 3, monsters, no time limit, no rewards. */
    public static Builder of(WadStack wads, String map) {
        return new Builder(wads, map);
    }

    /** The same with another seed. */
    public GameSetup withSeed(long value) {
        return new GameSetup(wads, map, skill, monsters, fastMonsters, respawnMonsters, invulnerable, buttons,
                buttonLimits, variables, episodeStartTime, episodeTimeout, livingReward, deathPenalty, mode, ticRate,
                demoFormat, OptionalLong.of(value), observation, script, configFiles);
    }

    /** Gathers a setup. */
    public static final class Builder {

        private final WadStack wads;
        private final String map;
        private int skill = 3;
        private boolean monsters = true;
        private boolean fastMonsters;
        private boolean respawnMonsters;
        private boolean invulnerable;
        private List<Button> buttons = List.of();
        private final Map<Button, Double> buttonLimits = new EnumMap<>(Button.class);
        private List<GameVariable> variables = List.of();
        private int episodeStartTime;
        private int episodeTimeout;
        private double livingReward;
        private double deathPenalty;
        private Mode mode = Mode.PLAYER;
        private int ticRate = TICS_PER_SECOND;
        private DemoFormat demoFormat = DemoFormat.LONG_TICS;
        private OptionalLong seed = OptionalLong.empty();
        private Observation observation = Observation.NONE;
        private Supplier<MapScript> script = () -> MapScript.NONE;
        private List<Path> configFiles = List.of();

        private Builder(WadStack wads, String map) {
            this.wads = wads;
            this.map = map;
        }

        public Builder skill(int value) {
            skill = value;
            return this;
        }

        public Builder monsters(boolean value) {
            monsters = value;
            return this;
        }

        public Builder fastMonsters(boolean value) {
            fastMonsters = value;
            return this;
        }

        public Builder respawnMonsters(boolean value) {
            respawnMonsters = value;
            return this;
        }

        public Builder invulnerable(boolean value) {
            invulnerable = value;
            return this;
        }

        public Builder buttons(Button... values) {
            return buttons(List.of(values));
        }

        public Builder buttons(List<Button> values) {
            buttons = List.copyOf(values);
            return this;
        }

        /**
         * Limits a delta button.
         *
         * @param most largest amount either way; 0 for no limit
         */
        public Builder buttonLimit(Button button, double most) {
            if (most > 0) {
                buttonLimits.put(button, most);
            } else {
                buttonLimits.remove(button);
            }
            return this;
        }

        public Builder variables(GameVariable... values) {
            return variables(List.of(values));
        }

        public Builder variables(List<GameVariable> values) {
            variables = List.copyOf(values);
            return this;
        }

        public Builder episodeStartTime(int tics) {
            episodeStartTime = tics;
            return this;
        }

        public Builder episodeTimeout(int tics) {
            episodeTimeout = tics;
            return this;
        }

        public Builder livingReward(double value) {
            livingReward = value;
            return this;
        }

        public Builder deathPenalty(double value) {
            deathPenalty = value;
            return this;
        }

        public Builder mode(Mode value) {
            mode = value;
            return this;
        }

        public Builder ticRate(int ticsPerSecond) {
            ticRate = ticsPerSecond;
            return this;
        }

        public Builder demoFormat(DemoFormat value) {
            demoFormat = value;
            return this;
        }

        public Builder seed(long value) {
            seed = OptionalLong.of(value);
            return this;
        }

        public Builder observation(Observation value) {
            observation = value;
            return this;
        }

        /** Adds rules to the map. */
        public Builder script(Supplier<MapScript> value) {
            script = value;
            return this;
        }

        /** Names the configuration files that this setup was made from. */
        public Builder configFiles(List<Path> files) {
            configFiles = List.copyOf(files);
            return this;
        }

        public GameSetup build() {
            return new GameSetup(wads, map, skill, monsters, fastMonsters, respawnMonsters, invulnerable, buttons,
                    buttonLimits, variables, episodeStartTime, episodeTimeout, livingReward, deathPenalty, mode,
                    ticRate, demoFormat, seed, observation, script, configFiles);
        }
    }
}
