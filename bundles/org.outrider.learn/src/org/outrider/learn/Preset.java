/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.util.List;
import java.util.Locale;

import org.outrider.engine.GameVariable;
import org.outrider.scenario.Scenario;

/** Settings to begin with. */
public enum Preset {
    /** A small network and small pictures, for processors. */
    FAST("a small network and small pictures, for processors") {
        @Override
        ViewSettings view() {
            return new ViewSettings(64, 48, false, false, List.of(), 4, false);
        }

        @Override
        NetworkSettings network(Scenario scenario) {
            return new NetworkSettings(NetworkType.DQN_FF, FAST_CONVOLUTIONS, false, 256, false, 16,
                    variables(scenario), true, 0, List.of());
        }

        @Override
        ReplaySettings replay() {
            return new ReplaySettings(100_000, 5_000, false, 0.5, 0.4);
        }

        @Override
        LearningSettings learning() {
            return new LearningSettings(OptimizerType.ADAM, 3e-4, 3e-4, 32, 8, 0.99, 3, 0.8, true, 500, 10, 0, 1, 1);
        }

        @Override
        ExplorationSettings exploration(long steps) {
            return new ExplorationSettings(1, 0.05, 0, Math.max(1, Math.min(steps / 3, 300_000)));
        }
    },
    /** The same with a memory in place of several frames at once. */
    FAST_RNN("a small network that remembers, and small pictures, for processors") {
        @Override
        ViewSettings view() {
            return FAST.view();
        }

        @Override
        NetworkSettings network(Scenario scenario) {
            return new NetworkSettings(NetworkType.DQN_RNN, FAST_CONVOLUTIONS, false, 128, false, 16,
                    variables(scenario), true, 0, List.of());
        }

        @Override
        ReplaySettings replay() {
            return FAST.replay();
        }

        @Override
        LearningSettings learning() {
            return new LearningSettings(OptimizerType.ADAM, 3e-4, 3e-4, 16, 16, 0.99, 3, 0.8, true, 500, 10, 0, 1, 4);
        }

        @Override
        ExplorationSettings exploration(long steps) {
            return FAST.exploration(steps);
        }
    },
    /** The feed-forward network of Arnold, the program whose agents won ViZDoom's competition of 2017. */
    ARNOLD("Arnold's feed-forward network, with target network and double Q-learning") {
        @Override
        ViewSettings view() {
            return new ViewSettings(108, 60, true, false, List.of(), 4, false);
        }

        @Override
        NetworkSettings network(Scenario scenario) {
            return new NetworkSettings(NetworkType.DQN_FF, ARNOLD_CONVOLUTIONS, false, 512, true, 32,
                    variables(scenario), false, 0.5, List.of());
        }

        @Override
        ReplaySettings replay() {
            return new ReplaySettings(100_000, 1_000, false, 0.5, 0.4);
        }

        @Override
        LearningSettings learning() {
            return new LearningSettings(OptimizerType.RMSPROP, 2e-4, 2e-4, 32, 4, 0.99, 1, 0, true, 2_500, 0, 5,
                    1, 1);
        }

        @Override
        ExplorationSettings exploration(long steps) {
            return new ExplorationSettings(1, 0.1, 0, 1_000_000);
        }
    },
    /** The recurrent network of Arnold. */
    ARNOLD_RNN("Arnold's recurrent network, which remembers, with target network and double Q-learning") {
        @Override
        ViewSettings view() {
            return ARNOLD.view();
        }

        @Override
        NetworkSettings network(Scenario scenario) {
            return new NetworkSettings(NetworkType.DQN_RNN, ARNOLD_CONVOLUTIONS, false, 512, false, 32,
                    variables(scenario), false, 0.5, List.of());
        }

        @Override
        ReplaySettings replay() {
            return ARNOLD.replay();
        }

        @Override
        LearningSettings learning() {
            return new LearningSettings(OptimizerType.RMSPROP, 2e-4, 2e-4, 32, 4, 0.99, 1, 0, true, 2_500, 0, 5,
                    1, 5);
        }

        @Override
        ExplorationSettings exploration(long steps) {
            return ARNOLD.exploration(steps);
        }
    };

    private static final List<ConvolutionSettings> FAST_CONVOLUTIONS = List.of(new ConvolutionSettings(16, 8, 4),
            new ConvolutionSettings(32, 4, 2));
    private static final List<ConvolutionSettings> ARNOLD_CONVOLUTIONS = List.of(new ConvolutionSettings(32, 8, 4),
            new ConvolutionSettings(64, 4, 2));
    private static final int GAMES = 8;

    private final String description;

    Preset(String description) {
        this.description = description;
    }

    /** What it is, in a few words for users. */
    public String description() {
        return description;
    }

    abstract ViewSettings view();

    abstract NetworkSettings network(Scenario scenario);

    abstract ReplaySettings replay();

    abstract LearningSettings learning();

    abstract ExplorationSettings exploration(long steps);

    /**
     * The settings for a task.
     *
     * @param steps of the agent
     * @param seed source of all chance
     * @throws IllegalArgumentException where the task makes no sense
     */
    public TrainingSettings settings(TaskSettings task, long steps, long seed) {
        Scenario scenario = task.scenarios().getFirst();
        return new TrainingSettings(name().toLowerCase(Locale.ROOT), task, view(), network(scenario), replay(),
                learning(), exploration(steps), new ScheduleSettings(steps, GAMES, 400, 50_000, 20, 50_000, seed));
    }

    /** How the variables of a scenario are told: by tables of moderate size. */
    static List<VariableInput> variables(Scenario scenario) {
        return scenario.variables().stream().map(Preset::variable).toList();
    }

    private static VariableInput variable(GameVariable variable) {
        return switch (variable) {
            case HEALTH -> new VariableInput(variable, 101, 10);
            case ARMOR -> new VariableInput(variable, 201, 10);
            default -> new VariableInput(variable, 301, 1);
        };
    }
}
