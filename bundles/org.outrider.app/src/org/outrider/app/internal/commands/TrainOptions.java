/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.GameEngine;
import org.outrider.learn.ExplorationSettings;
import org.outrider.learn.LearningSettings;
import org.outrider.learn.Preset;
import org.outrider.learn.ReplaySettings;
import org.outrider.learn.ScheduleSettings;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.TrainingSettings;
import org.outrider.run.EngineChoice;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.scenario.Scenarios;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what an agent is to learn, and how. */
final class TrainOptions {

    private static final long DEFAULT_STEPS = 1_000_000;

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "The scenario to learn, such as defend_the_center.")
    private @Nullable String scenario;

    @Option(names = "--config", paramLabel = "FILE",
            description = "A configuration file of ViZDoom to learn, such as basic.cfg, in place of a scenario.")
    private @Nullable Path config;

    @Option(names = "--wad", paramLabel = "FILE",
            description = "The WAD to learn on: a path, or the name of an IWAD such as freedoom2.wad. With a scenario:"
                    + " the game whose pictures it has; default: those of the sample game.")
    private @Nullable String wad;

    @Option(names = "--map", split = ",", paramLabel = "MAP",
            description = "The maps to learn on, such as MAP01 or MAP01,MAP02, or 'all'. Default: the first of the"
                    + " WAD.")
    private List<String> maps = List.of();

    @Option(names = "--iwad", paramLabel = "IWAD", description = "The game that the WAD belongs to.")
    private @Nullable String iwad;

    @Option(names = "--file", paramLabel = "PWAD", description = "A WAD to lay on top. May be given several times.")
    private List<Path> further = List.of();

    @Option(names = "--skill", paramLabel = "1-5", description = "Default: the scenario's; 3 on maps.")
    private int skill;

    @Option(names = "--actions", paramLabel = "GROUPS",
            description = "What to choose from, such as 'move_fb;turn_lr;attack'. Default: the scenario's.")
    private @Nullable String actions;

    @Option(names = "--frame-skip", paramLabel = "TICS", description = "Tics of each step. Default: the scenario's.")
    private int frameSkip;

    @Option(names = "--rewards", paramLabel = "KEY=N,...",
            description = "Changes to what is rewarded, such as kill=5,death=-5.")
    private @Nullable String rewards;

    @Option(names = "--episode-time", paramLabel = "SECONDS",
            description = "Time of the game after which an episode ends. Default: the scenario's.")
    private int seconds;

    @Option(names = "--preset", paramLabel = "NAME", defaultValue = "FAST",
            description = "Settings to begin with: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Preset preset = Preset.FAST;

    @Option(names = "--steps", paramLabel = "N",
            description = "Steps of the agent after which it is over. Default: 1,000,000; with --resume, as it was.")
    private long steps;

    @Option(names = "--games", paramLabel = "N", description = "Games that are played side by side.")
    private int games;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The source of all chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private TrainViewOptions view = new TrainViewOptions();

    @Option(names = "--replay", paramLabel = "FRAMES", description = "Frames that are kept to learn from.")
    private int replay;

    @Option(names = "--warm-up", paramLabel = "STEPS", description = "Steps before learning begins.")
    private int warmUp = -1;

    @Option(names = "--prioritized", description = "Learn more often from what was told wrongly.")
    private boolean prioritized;

    @Option(names = "--batch", paramLabel = "N", description = "Moments of which a gradient is taken.")
    private int batch;

    @Option(names = "--learning-rate", paramLabel = "X", description = "Of the optimizer.")
    private Optional<Double> learningRate = Optional.empty();

    @Option(names = "--final-learning-rate", paramLabel = "X",
            description = "To which it changes steadily until the training is over. Default: it stays as it is.")
    private Optional<Double> finalLearningRate = Optional.empty();

    @Option(names = "--gamma", paramLabel = "X", description = "What a reward one step later is worth.")
    private Optional<Double> gamma = Optional.empty();

    @Option(names = "--n-step", paramLabel = "N", description = "Rewards that are summed up (n-step returns).")
    private int returnSteps;

    @Option(names = "--advantage", paramLabel = "X",
            description = "Widens the gap between the best action and the others (advantage learning), 0 to below 1.")
    private Optional<Double> advantage = Optional.empty();

    @Option(names = "--update-every", paramLabel = "STEPS", description = "Steps of play for each step of learning.")
    private int stepsPerUpdate;

    @Option(names = "--target-every", paramLabel = "N",
            description = "Steps of learning after which the target network is renewed; 0 for no target network, and"
                    + " no double Q-learning.")
    private int targetInterval = -1;

    @Option(names = "--no-double", description = "No double Q-learning.")
    private boolean noDouble;

    @Option(names = "--explore-steps", paramLabel = "N",
            description = "Steps over which the share of actions by chance falls.")
    private long exploreSteps;

    @Option(names = "--explore-end", paramLabel = "X", description = "The share of actions by chance from then on.")
    private Optional<Double> exploreEnd = Optional.empty();

    @Option(names = "--evaluate-every", paramLabel = "STEPS", description = "0 for never. Default: 50,000.")
    private long evaluationInterval = -1;

    @Option(names = "--evaluation-episodes", paramLabel = "N", description = "Default: 20.")
    private int evaluationEpisodes;

    @Option(names = "--checkpoint-every", paramLabel = "STEPS",
            description = "After so many steps all is kept; 0 for only at the end. Default: 50,000.")
    private long checkpointInterval = -1;

    /** Steps that were asked for; 0 for none. */
    long steps() {
        return steps;
    }

    /**
     * The settings.
     *
     * @throws PlaytestException where a WAD or map is missing
     * @throws IllegalArgumentException where they make no sense
     */
    TrainingSettings settings(IwadLocator locator) throws PlaytestException {
        TrainingSettings all = preset.settings(task(locator), steps > 0 ? steps : DEFAULT_STEPS, seed);
        return all.with(view.view(all.view())).with(view.network(all.network())).with(replay(all.replay()))
                .with(learning(all.learning())).with(exploration(all.exploration())).with(schedule(all.schedule()));
    }

    private TaskSettings task(IwadLocator locator) throws PlaytestException {
        Path named = config;
        if (named != null) {
            return ofConfig(ConfigFile.read(named), locator);
        }
        String name = scenario;
        String file = wad;
        if (name == null && file == null) {
            throw new IllegalArgumentException("name what is to be learned: --scenario NAME, --config FILE, or"
                    + " --wad FILE --map MAP");
        }
        if (name != null && !maps.isEmpty()) {
            throw new IllegalArgumentException("a scenario has a map of its own; leave out --map or --scenario");
        }
        List<String> wads = List.of();
        List<String> chosen = List.of();
        if (file != null) {
            GameFiles files = GameFiles.resolve(file, iwad, further, locator);
            wads = files.wads().stream().map(path -> path.toAbsolutePath().toString()).toList();
            chosen = name == null ? files.choose(maps) : List.of();
        }
        return new TaskSettings(name == null ? TaskSettings.ORDINARY_MAPS : name, wads, chosen, skill, actions,
                frameSkip, rewards, seconds);
    }

    private TaskSettings ofConfig(ConfigFile read, IwadLocator locator) throws PlaytestException {
        if (scenario != null || wad != null || !maps.isEmpty()) {
            throw new IllegalArgumentException("a configuration names its own WAD and map; leave out --scenario, --wad"
                    + " and --map, or --config");
        }
        List<String> wads = read.files(iwad, further, locator).wads().stream()
                .map(path -> path.toAbsolutePath().toString()).toList();
        return new TaskSettings(read.path().toString(), wads, List.of(), skill, actions, frameSkip, rewards, seconds);
    }

    /**
     * The engine for a task.
     *
     * @throws PlaytestException where no such engine is here, or it cannot play the task
     */
    static GameEngine engine(EngineOption option, EngineChoice engines, TaskSettings task) throws PlaytestException {
        List<Path> wads = task.wads().stream().map(Path::of).toList();
        if (!task.maps().isEmpty()) {
            return option.choose(engines, wads, task.maps());
        }
        if (Scenarios.isConfig(task.scenario())) {
            return option.choose(engines, wads, List.of(ConfigFile.read(Path.of(task.scenario())).map()));
        }
        GameEngine found = option.choose(engines);
        EngineChoice.require(found, EngineFeature.MAP_SCRIPTS,
                "the rules of the scenario " + task.scenario() + " are added to its map");
        return found;
    }

    private ReplaySettings replay(ReplaySettings original) {
        return new ReplaySettings(replay > 0 ? replay : original.capacity(), warmUp >= 0 ? warmUp : original.warmUp(),
                prioritized || original.prioritized(), original.priorityExponent(), original.correction());
    }

    private LearningSettings learning(LearningSettings original) {
        int target = targetInterval >= 0 ? targetInterval : original.targetInterval();
        double rate = learningRate.orElse(original.learningRate());
        return new LearningSettings(original.optimizer(), rate, finalLearningRate.orElse(rate),
                batch > 0 ? batch : original.batch(), stepsPerUpdate > 0 ? stepsPerUpdate : original.stepsPerUpdate(),
                gamma.orElse(original.gamma()), returnSteps > 0 ? returnSteps : original.steps(),
                advantage.orElse(original.advantage()), original.doubleQ() && !noDouble && target > 0, target,
                original.clipNorm(), original.clipValue(), original.clipDelta(), original.recurrentUpdates());
    }

    private ExplorationSettings exploration(ExplorationSettings original) {
        return new ExplorationSettings(original.start(), exploreEnd.orElse(original.end()), original.startStep(),
                exploreSteps > 0 ? original.startStep() + exploreSteps : original.endStep());
    }

    private ScheduleSettings schedule(ScheduleSettings original) {
        return new ScheduleSettings(original.steps(), games > 0 ? games : original.games(), original.logInterval(),
                evaluationInterval >= 0 ? evaluationInterval : original.evaluationInterval(),
                evaluationEpisodes > 0 ? evaluationEpisodes : original.evaluationEpisodes(),
                checkpointInterval >= 0 ? checkpointInterval : original.checkpointInterval(), original.seed());
    }
}
