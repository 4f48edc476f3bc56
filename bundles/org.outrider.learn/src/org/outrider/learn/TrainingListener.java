/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.nio.file.Path;

/** Watches a training. Called by the thread that trains, which should not be kept waiting. */
public interface TrainingListener {

    /** Does not watch. */
    TrainingListener NONE = new TrainingListener() {
    };

    /** The training begins, or goes on. */
    default void started(TrainingStart start) {
    }

    /** The training goes on; about once a second. */
    default void progressed(TrainingProgress progress) {
    }

    /** A line was added to the log. */
    default void logged(LogEntry entry) {
    }

    /** The agent was evaluated. */
    default void evaluated(Evaluation evaluation) {
    }

    /** All was kept that the training needs to go on from here. */
    default void kept(long iteration, Path checkpoint) {
    }
}
