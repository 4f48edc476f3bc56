/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.wad.WadStack;

/**
 * A task for an agent.
 *
 * @param name short, by which users choose it, such as "defend_the_center"
 * @param description what there is to do, in one sentence for users
 * @param map name of the map, such as MAP01
 * @param setting the map and rules that were made for the scenario; empty where it is played on any map of a WAD
 * @param skill 1..5 as the player sees it
 * @param actions what the agent chooses from
 * @param variables what the agent is told beside the picture
 * @param frameSkip tics of each step
 * @param startTime tics that pass before the first step
 * @param timeout tics after which an episode ends, counted from the start time; 0 for never
 * @param livingReward the game's reward of each tic
 * @param deathPenalty taken from the game's reward on death
 * @param rewards what an agent is rewarded for while it learns
 * @param score what it is judged by
 * @param configFiles ViZDoom's configuration files that it was made from, see {@link GameSetup#configFiles()}
 */
public record Scenario(String name, String description, String map, Optional<Setting> setting, int skill,
        ActionSpace actions, List<GameVariable> variables, int frameSkip, int startTime, int timeout,
        double livingReward, double deathPenalty, RewardTable rewards, ScoreMeasure score, List<Path> configFiles) {

    public Scenario {
        if (frameSkip < 1) {
            throw new IllegalArgumentException(frameSkip + " tics a step");
        }
        variables = List.copyOf(variables);
        configFiles = List.copyOf(configFiles);
    }

    /** The same with other rewards to learn from. */
    public Scenario withRewards(RewardTable table) {
        return new Scenario(name, description, map, setting, skill, actions, variables, frameSkip, startTime, timeout,
                livingReward, deathPenalty, table, score, configFiles);
    }

    /** The same with other actions. */
    public Scenario withActions(ActionSpace space) {
        return new Scenario(name, description, map, setting, skill, space, variables, frameSkip, startTime, timeout,
                livingReward, deathPenalty, rewards, score, configFiles);
    }

    /** The same with other variables of the game. */
    public Scenario withVariables(List<GameVariable> list) {
        return new Scenario(name, description, map, setting, skill, actions, list, frameSkip, startTime, timeout,
                livingReward, deathPenalty, rewards, score, configFiles);
    }

    /** The same with longer or shorter steps. */
    public Scenario withFrameSkip(int tics) {
        return new Scenario(name, description, map, setting, skill, actions, variables, tics, startTime, timeout,
                livingReward, deathPenalty, rewards, score, configFiles);
    }

    /** The same with another limit of time. */
    public Scenario withTimeout(int tics) {
        return new Scenario(name, description, map, setting, skill, actions, variables, frameSkip, startTime, tics,
                livingReward, deathPenalty, rewards, score, configFiles);
    }

    /** The same at another skill. */
    public Scenario withSkill(int level) {
        return new Scenario(name, description, map, setting, level, actions, variables, frameSkip, startTime, timeout,
                livingReward, deathPenalty, rewards, score, configFiles);
    }

    /**
     * The setup of a game of it.
     *
     * @param wads those that {@link Course#of} puts together, or others that have the map
     * @param observation what the agent sees
     */
    public GameSetup setup(WadStack wads, Observation observation) {
        GameSetup.Builder setup = GameSetup.of(wads, map)
                .skill(skill)
                .buttons(actions.buttons())
                .variables(variables)
                .episodeStartTime(startTime)
                .episodeTimeout(timeout)
                .livingReward(livingReward)
                .deathPenalty(deathPenalty)
                .observation(observation)
                .configFiles(configFiles);
        setting.ifPresent(place -> setup.script(place::script));
        return setup.build();
    }
}
