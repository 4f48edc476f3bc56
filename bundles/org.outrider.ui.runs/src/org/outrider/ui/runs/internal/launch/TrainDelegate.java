/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;

/** Launches configurations of the type "Train agent". */
public final class TrainDelegate extends LaunchConfigurationDelegate {

    private static final String OVER = "outrider-training-is-over";

    @Override
    public void launch(@Nullable ILaunchConfiguration configuration, @Nullable String mode, @Nullable ILaunch launch,
            @Nullable IProgressMonitor monitor) throws CoreException {
        if (configuration == null || launch == null) {
            throw new IllegalArgumentException("nothing to launch");
        }
        try {
            start(TrainSettings.read(configuration), launch);
        } catch (PlaytestException | TrainingException | IOException | IllegalArgumentException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
    }

    @Override
    public boolean buildForLaunch(@Nullable ILaunchConfiguration configuration, @Nullable String mode,
            @Nullable IProgressMonitor monitor) {
        return false;
    }

    /** Where a training says that nothing more is to come of it, so that the next begins anew. */
    static Path markOfEnd(Path folder) {
        return folder.resolve(OVER);
    }

    private static void start(TrainSettings settings, ILaunch launch)
            throws PlaytestException, TrainingException, IOException {
        List<Path> wads = LaunchedFiles.of(settings.map()).wads();
        RunOutput output = new RunOutput();
        Path last = lastFolder(settings.folder());
        boolean goesOn = settings.resume() && Files.exists(last) && !Files.exists(markOfEnd(last));
        EngineChoice engines = EngineChoice.installed();
        Trainer trainer = goesOn
                ? Trainer.resume(engines.ofRun(Trainer.engineOf(last)), last, settings.steps(), settings.machine())
                : Trainer.start(engines.forMaps(settings.map().engine(), wads, List.of(settings.map().map())),
                        nextFolder(settings.folder()), settings.settings(wads), settings.machine());
        output.println((goesOn ? "Going on with the training in " : "Training in ") + trainer.folder());
        TrainControl control = new TrainControl();
        RunProcess process = new RunProcess(launch, "Training on " + settings.map().selection(), output, control);
        new TrainJob(trainer, settings, control, process, output).schedule();
    }

    private static Path lastFolder(Path base) {
        int number = 1;
        while (Files.exists(numbered(base, number + 1))) {
            number++;
        }
        return numbered(base, number);
    }

    private static Path nextFolder(Path base) {
        Path last = lastFolder(base);
        int number = 1;
        while (Files.exists(last) && Files.exists(numbered(base, number))) {
            number++;
        }
        return numbered(base, number);
    }

    private static Path numbered(Path base, int number) {
        return base.resolveSibling(base.getFileName() + "-" + number);
    }
}
