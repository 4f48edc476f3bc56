/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.util.List;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.internal.train.SpeedTest;
import org.outrider.scenario.Course;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;
import org.outrider.wad.WadFormatException;

/** Measures how fast trainings go on this machine. */
public final class LearningBench {

    private final GameEngine engine;
    private final double seconds;

    /** @param seconds for which each figure is measured, above 0 */
    public LearningBench(GameEngine engine, double seconds) {
        this.engine = engine;
        this.seconds = seconds;
    }

    /**
     * Measures a training.
     *
     * @throws TrainingException where the task cannot be played, or libtorch is lacking
     * @throws IOException where a file cannot be read
     */
    public LearningSpeed measure(TrainingSettings settings, MachineSettings machine)
            throws TrainingException, IOException {
        List<Course> courses = List.of();
        try {
            ComputeDevice device = ComputeDevice.choose(machine.device());
            courses = settings.task().open();
            return new SpeedTest(engine, settings, machine, courses, device, seconds).measure();
        } catch (TorchException | GameException | WadFormatException e) {
            throw new TrainingException(String.valueOf(e.getMessage()), e);
        } finally {
            courses.forEach(Course::close);
        }
    }
}
