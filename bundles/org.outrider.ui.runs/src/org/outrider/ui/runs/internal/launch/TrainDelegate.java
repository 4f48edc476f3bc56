/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.TrainingSettings;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.NewRun;
import org.outrider.store.Store;
import org.outrider.ui.runs.internal.Services;

/** Launches configurations of the type "Train agent". */
public final class TrainDelegate extends LaunchConfigurationDelegate {

    private static final Duration LIMIT = Duration.ofDays(7);
    /** Of a launch configuration: the training of the database to go on with; empty for what the other settings say. */
    private static final String RESUMED = "org.outrider.ui.runs.train.resumed";

    @Override
    public void launch(@Nullable ILaunchConfiguration configuration, @Nullable String mode, @Nullable ILaunch launch,
            @Nullable IProgressMonitor monitor) throws CoreException {
        if (configuration == null || launch == null) {
            throw new IllegalArgumentException("nothing to launch");
        }
        try {
            start(TrainSettings.read(configuration), configuration.getAttribute(RESUMED, ""), launch);
        } catch (PlaytestException | IOException | IllegalArgumentException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
    }

    @Override
    public boolean buildForLaunch(@Nullable ILaunchConfiguration configuration, @Nullable String mode,
            @Nullable IProgressMonitor monitor) {
        return false;
    }

    /** Goes on with a training of the database that is over; nothing for the workbench's thread. */
    public static void resume(String trainingId, @Nullable IProgressMonitor monitor) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = DebugPlugin.getDefault().getLaunchManager()
                .getLaunchConfigurationType(TrainSettings.TYPE).newInstance(null, "Going on with " + trainingId);
        copy.setAttribute(RESUMED, trainingId);
        copy.launch(ILaunchManager.RUN_MODE, monitor);
    }

    private static void start(TrainSettings settings, String resumed, ILaunch launch)
            throws PlaytestException, IOException {
        Store store = Services.store().get();
        RunOutput output = new RunOutput();
        String id = resumed;
        if (resumed.isEmpty()) {
            id = prepare(settings, store, output);
        } else {
            queue(store, resumed).reopen(resumed, 0, LIMIT);
            output.println("Going on with " + resumed);
        }
        NewRun training = store.runs().get(id).submission();
        String title = training.level() + " of " + store.maps().get(training.mapId()).filename();
        TrainControl control = new TrainControl();
        RunProcess process = new RunProcess(launch, "Training on " + title, output, control);
        TrainJob job = new TrainJob(new TrainJob.Training(id, title, store, queue(store, id), settings.machine()),
                control, process, output);
        Services.runs().trainingBegins(id, control);
        job.schedule();
    }

    /** Goes on with what was stopped, or begins anew. */
    private static String prepare(TrainSettings settings, Store store, RunOutput output)
            throws PlaytestException, IOException {
        List<Path> wads = LaunchedFiles.of(settings.map()).wads();
        TrainingQueue queue = new TrainingQueue(store, EngineChoice.installed().forMaps(settings.map().engine(), wads,
                List.of(settings.map().map())));
        TrainingSettings wanted = settings.settings(wads);
        Optional<String> before = settings.resume() ? queue.unfinished(wanted) : Optional.empty();
        if (before.isPresent()) {
            queue.reopen(before.get(), (int) settings.steps(), LIMIT);
            output.println("Going on with " + before.get() + ", which was stopped");
            return before.get();
        }
        String id = queue.keep(wanted, LIMIT);
        output.println("Training " + id);
        return id;
    }

    /** The queue of the engine that a training was begun with. */
    private static TrainingQueue queue(Store store, String trainingId) throws PlaytestException, IOException {
        return new TrainingQueue(store,
                EngineChoice.installed().ofRun(store.runs().get(trainingId).submission().engine()));
    }
}
