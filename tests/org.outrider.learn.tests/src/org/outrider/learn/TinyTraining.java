/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.outrider.engine.GameVariable;
import org.outrider.engine.classic.ClassicEngine;

/** Settings of a training that takes seconds, for tests. */
public final class TinyTraining {

    /** Pictures and network as small as they can be. */
    public static final TrainingSettings SETTINGS = settings(NetworkType.DQN_FF);

    private TinyTraining() {
    }

    /** The same for a kind of network. */
    public static TrainingSettings settings(NetworkType type) {
        return new TrainingSettings("tiny", TaskSettings.ofScenario("basic"),
                new ViewSettings(32, 24, false, false, List.of(), 2, false),
                new NetworkSettings(type, List.of(new ConvolutionSettings(8, 6, 3)), false, 32, false, 8,
                        List.of(new VariableInput(GameVariable.AMMO2, 50, 5)), true, 0, List.of()),
                new ReplaySettings(2000, 200, false, 0.5, 0.4),
                new LearningSettings(OptimizerType.ADAM, 1e-3, 5e-4, 16, 4, 0.95, 3, 0.5, true, 50, 10, 0, 1, 2),
                new ExplorationSettings(1, 0.2, 0, 1000), new ScheduleSettings(1200, 4, 100, 0, 4, 0, 7));
    }

    /** The same for other rewards, such as game=0,base=-1. */
    public static TrainingSettings rewarding(String rewards) {
        TaskSettings task = new TaskSettings("basic", List.of(), List.of(), 0, null, 0, rewards, 0);
        return new TrainingSettings("tiny", task, SETTINGS.view(), SETTINGS.network(), SETTINGS.replay(),
                SETTINGS.learning(), SETTINGS.exploration(), SETTINGS.schedule());
    }

    /** Trains in a folder by a single thread. */
    public static TrainingResult train(Path folder, TrainingSettings settings) throws IOException, TrainingException {
        return train(folder, settings, MachineSettings.SINGLE, TrainingListener.NONE, () -> false);
    }

    /** Trains in a folder. */
    public static TrainingResult train(Path folder, TrainingSettings settings, MachineSettings machine,
            TrainingListener listener, BooleanSupplier stop) throws IOException, TrainingException {
        return Trainer.start(new ClassicEngine(), folder, settings, machine).train(listener, stop);
    }

    /** Goes on with a training. */
    public static TrainingResult resume(Path folder) throws IOException, TrainingException {
        return Trainer.resume(new ClassicEngine(), folder, 0, MachineSettings.SINGLE)
                .train(TrainingListener.NONE, () -> false);
    }
}
