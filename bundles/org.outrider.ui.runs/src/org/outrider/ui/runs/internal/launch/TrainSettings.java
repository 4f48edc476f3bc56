/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.Preset;
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
 * @param resume  whether to go on with the last training of the map that was stopped
 */
record TrainSettings(PlaytestSettings map, Preset preset, long steps, String rewards, int seconds, long seed,
        String device, int threads, boolean resume) {

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
    static final String RESUME = PREFIX + "resume";

    static final int DEFAULT_STEPS = 500_000;
    static final int DEFAULT_SECONDS = 120;

    static TrainSettings read(ILaunchConfiguration configuration) throws CoreException {
        return new TrainSettings(PlaytestSettings.read(configuration),
                preset(configuration.getAttribute(PRESET, Preset.FAST.name())),
                configuration.getAttribute(STEPS, DEFAULT_STEPS), configuration.getAttribute(REWARDS, ""),
                configuration.getAttribute(SECONDS, DEFAULT_SECONDS),
                Long.parseLong(configuration.getAttribute(SEED, "1")),
                configuration.getAttribute(DEVICE, OutriderPreferences.device()),
                configuration.getAttribute(THREADS, 0), configuration.getAttribute(RESUME, true));
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
        copy.setAttribute(RESUME, resume);
    }

    /** What is to be learned, by what. */
    TrainingSettings settings(List<Path> wads) {
        TaskSettings task = new TaskSettings(TaskSettings.ORDINARY_MAPS, wads.stream().map(Path::toString).toList(),
                List.of(map.map()), map.skill(), null, 0, rewards.isBlank() ? null : rewards.strip(), seconds);
        return preset.settings(task, steps, seed);
    }

    MachineSettings machine() {
        return new MachineSettings(device, threads == 0 ? Runtime.getRuntime().availableProcessors() : threads, 1);
    }

    /** The folder of the trainings of the map, beside its WAD. */
    Path folder() {
        IFile wad = map.file();
        return wad.getParent().getLocation().toPath().resolve("outrider-training")
                .resolve(wad.getName().replaceFirst("(?i)\\.wad$", "") + "-" + map.map());
    }

    private static Preset preset(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Preset.FAST);
    }
}
