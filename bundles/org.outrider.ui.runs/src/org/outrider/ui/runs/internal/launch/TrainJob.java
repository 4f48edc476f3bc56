/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.outrider.learn.MachineSettings;
import org.outrider.run.EngineChoice;
import org.outrider.run.queue.TrainingHere;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.Checkpoint;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.runs.internal.Notification;
import org.outrider.ui.runs.internal.Services;
import org.outrider.ui.runs.internal.Views;
import org.outrider.ui.runs.internal.live.TrainingView;

/**
 * Does a training of the database; one after another, each has the processors for itself. Cancelling it stops the
 * training, which is kept and can go on later.
 */
final class TrainJob extends Job {

    private final Training training;
    private final TrainControl control;
    private final RunProcess process;
    private final RunOutput output;
    private volatile boolean begun;

    /**
     * What is to be done.
     *
     * @param id    of the training in the database
     * @param title what the user knows it by
     * @param queue in which it is
     */
    record Training(String id, String title, Store store, TrainingQueue queue, MachineSettings machine) {
    }

    /** Trainings wait for each other. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(@Nullable ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(@Nullable ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }

    TrainJob(Training training, TrainControl control, RunProcess process, RunOutput output) {
        super("Training on " + training.title());
        this.training = training;
        this.control = control;
        this.process = process;
        this.output = output;
        setProperty(IProgressConstants.ICON_PROPERTY, OutriderImages.TRAIN.descriptor());
        setRule(new OneAtATime());
        control.whenStopped(this::cancel);
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(@Nullable IJobChangeEvent event) {
                if (!begun) {
                    leaveTheQueue();
                }
            }
        });
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
        begun = true;
        Views.bringToFront(TrainingView.ID);
        IStatus status = train(Objects.requireNonNull(progress));
        Services.runs().trainingEnded(training.id());
        process.ended(status.getSeverity() == IStatus.ERROR ? 1 : 0);
        return status;
    }

    private IStatus train(IProgressMonitor monitor) {
        TrainingTeller teller = new TrainingTeller(training, monitor, output, Services.runs().training());
        try {
            boolean over = new TrainingHere(training.store(), EngineChoice.installed(), Clock.systemUTC(),
                    training.machine(), Services.runs().bus()::publish, teller, control::shouldStop)
                            .train(training.id());
            if (!over && control.isStopped()) {
                stopInStore();
            } else if (!over) {
                output.println("a worker has taken the training over; the view Runs tells how it goes on");
            }
            return finish();
        } catch (StoreException e) {
            output.println(String.valueOf(e.getMessage()));
            return Status.error(training.title() + ": " + e.getMessage(), e);
        }
    }

    private IStatus finish() throws StoreException {
        StoredRun run = training.store().runs().get(training.id());
        Optional<Path> agent = training.store().trainings().latest(training.id()).map(Checkpoint::file);
        return switch (run.state()) {
            case COMPLETED -> {
                tell("completed", "The training is over", agent);
                yield Status.OK_STATUS;
            }
            case STOPPED -> {
                tell("stopped; it can go on from here", "The training was stopped", agent);
                yield Status.CANCEL_STATUS;
            }
            case FAILED -> {
                output.println("failed: " + run.error());
                yield Status.error("The training on " + training.title() + " has failed: " + run.error());
            }
            case PENDING, RUNNING -> Status.OK_STATUS;
        };
    }

    private void tell(String line, String title, Optional<Path> agent) {
        output.println(line + agent.map(file -> ". The agent: " + file).orElse(""));
        Display.getDefault().asyncExec(() -> Notification.show(title, training.title()
                + (agent.isPresent() ? "\nIts agent can be chosen to test maps." : "\nThere is no agent yet.")));
    }

    /** The training was cancelled while it waited for another one. */
    private void leaveTheQueue() {
        Job.createSystem("Stopping a training", (ICoreRunnable) monitor -> {
            try {
                stopInStore();
            } catch (StoreException e) {
                output.println(String.valueOf(e.getMessage()));
            }
            Services.runs().trainingEnded(training.id());
            process.ended(0);
        }).schedule();
    }

    private void stopInStore() throws StoreException {
        training.queue().stop(training.id());
    }
}
