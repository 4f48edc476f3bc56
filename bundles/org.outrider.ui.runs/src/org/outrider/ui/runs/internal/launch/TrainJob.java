/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingProgress;
import org.outrider.learn.TrainingResult;
import org.outrider.learn.TrainingStart;
import org.outrider.report.text.Times;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.runs.TrainingBoard;
import org.outrider.ui.runs.internal.Notification;
import org.outrider.ui.runs.internal.Services;

/** Trains an agent. Cancelling it stops the training, which is kept; the next launch can go on with it. */
final class TrainJob extends Job {

    private static final int WHOLE = 1000;

    private final Trainer trainer;
    private final TrainSettings settings;
    private final TrainControl control;
    private final RunProcess process;
    private final RunOutput output;

    TrainJob(Trainer trainer, TrainSettings settings, TrainControl control, RunProcess process, RunOutput output) {
        super("Training on " + settings.map().selection());
        this.trainer = trainer;
        this.settings = settings;
        this.control = control;
        this.process = process;
        this.output = output;
        setProperty(IProgressConstants.ICON_PROPERTY, OutriderImages.TRAIN.descriptor());
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return RunJobs.FAMILY.equals(family);
    }

    @Override
    protected void canceling() {
        process.terminate();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor progress) {
        IProgressMonitor monitor = Objects.requireNonNull(progress);
        monitor.beginTask("", WHOLE);
        try {
            TrainingResult result = trainer.train(new Teller(monitor, Services.runs().training()), control::shouldStop);
            finish(result);
            process.ended(0);
            return result.completed() ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (TrainingException | IOException e) {
            output.println(String.valueOf(e.getMessage()));
            process.ended(1);
            return Status.error(settings.map().selection() + ": " + e.getMessage(), e);
        } catch (CoreException e) {
            process.ended(1);
            return e.getStatus();
        } finally {
            monitor.done();
        }
    }

    private void finish(TrainingResult result) throws IOException, CoreException {
        Path agent = result.checkpoint();
        output.println((result.completed() ? "completed" : "stopped; the next launch goes on from here") + " after "
                + result.iteration() + " steps. The agent: " + agent);
        if (result.completed()) {
            Files.writeString(TrainDelegate.markOfEnd(trainer.folder()), "");
        }
        settings.map().file().getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
        Display.getDefault().asyncExec(() -> Notification.show("The training on " + settings.map().selection()
                + (result.completed() ? " is over" : " was stopped"), "The agent is in " + agent.getFileName() + "."));
    }

    /** Tells monitor, console and charts how it goes on. */
    private final class Teller implements TrainingListener {

        private final IProgressMonitor monitor;
        private final TrainingBoard board;
        private int shown;

        Teller(IProgressMonitor monitor, TrainingBoard board) {
            this.monitor = monitor;
            this.board = board;
        }

        @Override
        public void started(TrainingStart start) {
            board.start(settings.map().selection().toString());
            output.println("on " + start.device() + ": " + start.actions() + " actions, " + start.parameters()
                    + " parameters, replay memory of " + (start.replayBytes() >> 20) + " MB");
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
            output.println("kept after " + iteration + " steps: " + checkpoint);
        }
    }
}
