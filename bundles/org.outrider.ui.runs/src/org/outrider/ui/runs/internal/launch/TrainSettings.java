/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.Preset;
import org.outrider.learn.ReplaySettings;
import org.outrider.learn.ScheduleSettings;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.TrainingSettings;
import org.outrider.ui.OutriderPreferences;

/**
 * What a launch configuration of the type "Train agent" says beside its map, which is kept as for playtests.
 *
 * @param map     the WAD, the map, the IWAD, the skill and the engine
 * @param preset  network and learning to begin with
 * @param steps   at which the training is over
 * @param rewards changes to what is rewarded, such as kill=5,death=-5; empty for none
 * @param seconds after which an episode ends
 * @param seed    source of all chance
 * @param device  auto, cpu or cuda
 * @param threads that play and learn; 0 for one a processor
 * @param pace    how often what is done beside playing
 * @param resume  whether to go on with the last training of the map that was stopped
 */
record TrainSettings(PlaytestSettings map, Preset preset, long steps, String rewards, int seconds, long seed,
        String device, int threads, Pace pace, boolean resume) {

    /** The id of the launch configuration type. */
    static final String TYPE = "org.outrider.ui.runs.train";

    private static final String PREFIX = "org.outrider.ui.runs.train.";
    static final String PRESET = PREFIX + "preset";
    static final String STEPS = PREFIX + "steps";
    static final String REWARDS = PREFIX + "rewards";
    static final String SECONDS = PREFIX + "seconds";
    static final String SEED = PREFIX + "seed";
    static final String DEVICE = PREFIX + "device";
    static final String THREADS = PREFIX + "threads";
    static final String WARM_UP = PREFIX + "warmUp";
    static final String EVALUATION_INTERVAL = PREFIX + "evaluationInterval";
    static final String EVALUATION_EPISODES = PREFIX + "evaluationEpisodes";
    static final String CHECKPOINT_INTERVAL = PREFIX + "checkpointInterval";
    static final String RESUME = PREFIX + "resume";

    static final int DEFAULT_STEPS = 500_000;
    static final int DEFAULT_SECONDS = 120;

    /**
     * What happens how often in a training, in steps of the agent.
     *
     * @param warmUp             after which learning begins
     * @param evaluationInterval after which the agent is evaluated; 0 for never
     * @param evaluationEpisodes of each evaluation
     * @param checkpointInterval after which all is kept; 0 for only at the end
     */
    record Pace(int warmUp, int evaluationInterval, int evaluationEpisodes, int checkpointInterval) {

        /** The usual one. */
        static final Pace USUAL = new Pace(5_000, 50_000, 20, 50_000);
    }

    static TrainSettings read(ILaunchConfiguration configuration) throws CoreException {
        return new TrainSettings(PlaytestSettings.read(configuration),
                preset(configuration.getAttribute(PRESET, Preset.FAST.name())),
                configuration.getAttribute(STEPS, DEFAULT_STEPS), configuration.getAttribute(REWARDS, ""),
                configuration.getAttribute(SECONDS, DEFAULT_SECONDS),
                Long.parseLong(configuration.getAttribute(SEED, "1")),
                configuration.getAttribute(DEVICE, OutriderPreferences.device()),
                configuration.getAttribute(THREADS, 0),
                new Pace(configuration.getAttribute(WARM_UP, Pace.USUAL.warmUp()),
                        configuration.getAttribute(EVALUATION_INTERVAL, Pace.USUAL.evaluationInterval()),
                        configuration.getAttribute(EVALUATION_EPISODES, Pace.USUAL.evaluationEpisodes()),
                        configuration.getAttribute(CHECKPOINT_INTERVAL, Pace.USUAL.checkpointInterval())),
                configuration.getAttribute(RESUME, true));
    }

    /** Takes the settings of a learning tab over into a configuration. */
    void write(ILaunchConfigurationWorkingCopy copy) {
        copy.setAttribute(PRESET, preset.name());
        copy.setAttribute(STEPS, (int) steps);
        copy.setAttribute(REWARDS, rewards);
        copy.setAttribute(SECONDS, seconds);
        copy.setAttribute(SEED, Long.toString(seed));
        copy.setAttribute(DEVICE, device);
        copy.setAttribute(THREADS, threads);
        copy.setAttribute(WARM_UP, pace.warmUp());
        copy.setAttribute(EVALUATION_INTERVAL, pace.evaluationInterval());
        copy.setAttribute(EVALUATION_EPISODES, pace.evaluationEpisodes());
        copy.setAttribute(CHECKPOINT_INTERVAL, pace.checkpointInterval());
        copy.setAttribute(RESUME, resume);
    }

    /** What is to be learned, by what. */
    TrainingSettings settings(List<Path> wads) {
        TaskSettings task = new TaskSettings(TaskSettings.ORDINARY_MAPS, wads.stream().map(Path::toString).toList(),
                List.of(map.map()), map.skill(), null, 0, rewards.isBlank() ? null : rewards.strip(), seconds);
        TrainingSettings usual = preset.settings(task, steps, seed);
        ReplaySettings replay = usual.replay();
        ScheduleSettings schedule = usual.schedule();
        return usual.with(new ReplaySettings(replay.capacity(), pace.warmUp(), replay.prioritized(),
                replay.priorityExponent(), replay.correction()))
                .with(new ScheduleSettings(steps, schedule.games(), schedule.logInterval(), pace.evaluationInterval(),
                        pace.evaluationEpisodes(), pace.checkpointInterval(), seed));
    }

    MachineSettings machine() {
        return new MachineSettings(device, threads == 0 ? Runtime.getRuntime().availableProcessors() : threads, 1);
    }

    private static Preset preset(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Preset.FAST);
    }
}
