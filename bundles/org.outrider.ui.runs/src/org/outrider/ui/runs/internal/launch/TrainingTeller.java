/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingProgress;
import org.outrider.learn.TrainingStart;
import org.outrider.report.text.Times;
import org.outrider.store.StoreException;
import org.outrider.ui.runs.TrainingBoard;

/** Tells a progress monitor, the console and the charts how a training goes on. */
final class TrainingTeller implements TrainingListener {

    private static final int WHOLE = 1000;

    private final TrainJob.Training training;
    private final IProgressMonitor monitor;
    private final RunOutput output;
    private final TrainingBoard board;
    private int shown;

    TrainingTeller(TrainJob.Training training, IProgressMonitor monitor, RunOutput output, TrainingBoard board) {
        this.training = training;
        this.monitor = monitor;
        this.output = output;
        this.board = board;
        monitor.beginTask("", WHOLE);
    }

    @Override
    public void started(TrainingStart start) {
        board.start(training.id(), training.title());
        try {
            board.add(training.store().trainings().log(training.id()),
                    training.store().trainings().evaluations(training.id()));
        } catch (StoreException e) {
            output.println("what came before is not shown: " + e.getMessage());
        }
        output.println("on " + start.device() + ": " + start.actions() + " actions, " + start.parameters()
                + " parameters, replay memory of " + (start.replayBytes() >> 20) + " MB"
                + (start.iteration() == 0 ? "" : "; goes on after " + start.iteration() + " steps"));
    }

    @Override
    public void progressed(TrainingProgress progress) {
        board.add(progress);
        int reached = (int) (WHOLE * progress.iteration() / progress.maxIterations());
        if (reached > shown) {
            monitor.worked(reached - shown);
            shown = reached;
        }
        monitor.subTask(progress.iteration() + " of " + progress.maxIterations() + " steps, "
                + Math.round(progress.stepsPerSecond()) + " steps/s"
                + (Double.isNaN(progress.remainingSeconds()) ? ""
                        : ", about " + Times.of(Duration.ofSeconds((long) progress.remainingSeconds())) + " left"));
    }

    @Override
    public void logged(LogEntry entry) {
        board.add(entry);
    }

    @Override
    public void evaluated(Evaluation evaluation) {
        board.add(evaluation);
        output.println(String.format(Locale.ROOT, "after %d steps: score %.2f \u00b1 %.2f, reward %.2f, kills %.1f",
                evaluation.iteration(), evaluation.meanScore(), evaluation.scoreInterval(),
                evaluation.meanReward(), evaluation.meanKills()));
    }

    @Override
    public void kept(long iteration, Path checkpoint) {
        output.println("kept after " + iteration + " steps");
    }
}
