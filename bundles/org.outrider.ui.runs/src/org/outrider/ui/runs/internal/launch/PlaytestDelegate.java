/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.List;

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
import org.outrider.engine.GameEngine;
import org.outrider.report.text.RunText;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRun;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.TrainedAgents;
import org.outrider.ui.runs.internal.Services;
import org.outrider.ui.runs.internal.Views;
import org.outrider.ui.runs.internal.live.TelemetryView;

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

    /** Has an agent play a map, by a launch configuration of its own; nothing for the workbench's thread. */
    public static void play(MapSelection map, String agent) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = new Configurations(PlaytestSettings.TYPE).create(map);
        copy.rename(DebugPlugin.getDefault().getLaunchManager().generateLaunchConfigurationName(
                map.map() + " by " + TrainedAgents.shortName(agent)));
        copy.setAttribute(PlaytestSettings.AGENT, agent);
        copy.doSave().launch(ILaunchManager.RUN_MODE, null);
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
                Services.runs().control(run.testId()).orElseThrow());
        if (!quiet) {
            Views.bringToFront(TelemetryView.ID);
        }
        new PlaytestJob(run, settings, process, output, watching, quiet).schedule();
    }
}
