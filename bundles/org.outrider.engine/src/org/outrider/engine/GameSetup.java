/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import java.util.List;

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
 * @param buttons what the numbers of an action stand for, in their order
 * @param variables the variables that a state lists, in their order
 * @param episodeStartTime tics that pass before the agent's first action
 * @param episodeTimeout tics after which an episode ends, counted from the start time; 0 for never
 * @param livingReward reward of each tic
 * @param deathPenalty taken from the reward on death
 * @param mode who waits for whom
 * @param demoFormat resolution of turning
 */
public record GameSetup(WadStack wads, String map, int skill, boolean monsters, boolean fastMonsters,
        boolean respawnMonsters, List<Button> buttons, List<GameVariable> variables, int episodeStartTime,
        int episodeTimeout, double livingReward, double deathPenalty, Mode mode, DemoFormat demoFormat) {

    /** Tics in a second. */
    public static final int TICS_PER_SECOND = 35;

    public GameSetup {
        if (skill < 1 || skill > 5) {
            throw new IllegalArgumentException("skill " + skill + " is not 1..5");
        }
        if (episodeStartTime < 0 || episodeTimeout < 0) {
            throw new IllegalArgumentException("episode times must not be negative");
        }
        buttons = List.copyOf(buttons);
        variables = List.copyOf(variables);
    }

    /** A setup of a map with ViZDoom's defaults: skill 3, monsters, no time limit, no rewards. */
    public static Builder of(WadStack wads, String map) {
        return new Builder(wads, map);
    }

    /** Gathers a setup. */
    public static final class Builder {

        private final WadStack wads;
        private final String map;
        private int skill = 3;
        private boolean monsters = true;
        private boolean fastMonsters;
        private boolean respawnMonsters;
        private List<Button> buttons = List.of();
        private List<GameVariable> variables = List.of();
        private int episodeStartTime;
        private int episodeTimeout;
        private double livingReward;
        private double deathPenalty;
        private Mode mode = Mode.PLAYER;
        private DemoFormat demoFormat = DemoFormat.LONG_TICS;

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

        public Builder buttons(Button... values) {
            buttons = List.of(values);
            return this;
        }

        public Builder variables(GameVariable... values) {
            variables = List.of(values);
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

        public Builder demoFormat(DemoFormat value) {
            demoFormat = value;
            return this;
        }

        public GameSetup build() {
            return new GameSetup(wads, map, skill, monsters, fastMonsters, respawnMonsters, buttons, variables,
                    episodeStartTime, episodeTimeout, livingReward, deathPenalty, mode, demoFormat);
        }
    }
}
