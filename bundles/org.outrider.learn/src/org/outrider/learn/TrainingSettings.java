/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * All that the result of a training depends on. Its parts are plain values that can be written as JSON and read back.
 *
 * @param preset name of the settings that these began as
 * @param task what is to be learned
 * @param view how the agent sees
 * @param network what it thinks with
 * @param replay what it keeps to learn from
 * @param learning how it learns
 * @param exploration how often it acts by chance
 * @param schedule how long it goes on, and what happens meanwhile
 */
public record TrainingSettings(String preset, TaskSettings task, ViewSettings view, NetworkSettings network,
        ReplaySettings replay, LearningSettings learning, ExplorationSettings exploration, ScheduleSettings schedule) {

    /** The same for other parts. */
    public TrainingSettings with(NetworkSettings value) {
        return new TrainingSettings(preset, task, view, value, replay, learning, exploration, schedule);
    }

    /** The same for other parts. */
    public TrainingSettings with(ReplaySettings value) {
        return new TrainingSettings(preset, task, view, network, value, learning, exploration, schedule);
    }

    /** The same for other parts. */
    public TrainingSettings with(LearningSettings value) {
        return new TrainingSettings(preset, task, view, network, replay, value, exploration, schedule);
    }

    /** The same for other parts. */
    public TrainingSettings with(ExplorationSettings value) {
        return new TrainingSettings(preset, task, view, network, replay, learning, value, schedule);
    }

    /** The same for other parts. */
    public TrainingSettings with(ScheduleSettings value) {
        return new TrainingSettings(preset, task, view, network, replay, learning, exploration, value);
    }

    /** The same for other parts. */
    public TrainingSettings with(ViewSettings value) {
        return new TrainingSettings(preset, task, value, network, replay, learning, exploration, schedule);
    }
}
