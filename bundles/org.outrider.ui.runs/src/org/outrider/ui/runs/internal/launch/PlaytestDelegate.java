/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.report.text.RunText;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRun;
import org.outrider.ui.runs.internal.Services;

/** Launches configurations of the type "Playtest map". */
public final class PlaytestDelegate extends LaunchConfigurationDelegate {

    @Override
    public void launch(@Nullable ILaunchConfiguration configuration, @Nullable String mode, @Nullable ILaunch launch,
            @Nullable IProgressMonitor monitor) throws CoreException {
        if (configuration == null || launch == null) {
            throw new IllegalArgumentException("nothing to launch");
        }
        PlaytestSettings settings = PlaytestSettings.read(configuration);
        try {
            start(settings, launch, configuration.getAttribute(RetestOnSave.QUIET, false));
        } catch (PlaytestException | IllegalArgumentException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
    }

    @Override
    public boolean buildForLaunch(@Nullable ILaunchConfiguration configuration, @Nullable String mode,
            @Nullable IProgressMonitor monitor) {
        return false;
    }

    private static void start(PlaytestSettings settings, ILaunch launch, boolean quiet)
            throws PlaytestException {
        PlaytestRequest request = settings.request(LaunchedFiles.of(settings).wads());
        RunOutput output = new RunOutput();
        output.println(RunText.opening(request));
        RunMonitor watching = new RunMonitor(output);
        GameEngine engine = EngineChoice.installed().forMaps(settings.engine(), request.wads(), List.of(request.map()));
        PlaytestRun run = Services.runs().start(engine, request, settings.selection(), watching);
        RunProcess process = new RunProcess(launch, settings.map() + " of " + settings.file().getName(), output,
                new PlaytestControl(run));
        new PlaytestJob(run, settings, process, output, watching, quiet).schedule();
    }

    /** The controls of a playtest. */
    private record PlaytestControl(PlaytestRun run) implements RunControl {

        @Override
        public void stop() {
            run.stop();
        }

        @Override
        public void pause() {
            run.pause();
        }

        @Override
        public void resume() {
            run.resume();
        }

        @Override
        public boolean isPaused() {
            return run.isPaused();
        }
    }
}
