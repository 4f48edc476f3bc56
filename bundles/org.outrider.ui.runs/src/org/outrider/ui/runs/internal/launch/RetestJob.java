/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.WadFormatException;

/** Plays a WAD shortly after it has been saved: the map that was tested last, by its own settings, but short. */
final class RetestJob extends Job {

    /** Map editors write a file in several steps. */
    private static final int MILLIS_UNTIL_SAVED = 700;

    private final IFile wad;
    private final Configurations configurations = new Configurations(PlaytestSettings.TYPE);

    RetestJob(IFile wad) {
        super("Testing " + wad.getName() + " after it was saved");
        this.wad = wad;
    }

    IFile wad() {
        return wad;
    }

    /** Something was written into the file; the test begins when nothing more comes. */
    void fileChanged() {
        cancel();
        schedule(MILLIS_UNTIL_SAVED);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor progress) {
        IProgressMonitor monitor = progress == null ? new NullProgressMonitor() : progress;
        try {
            wad.refreshLocal(IResource.DEPTH_ZERO, monitor);
            Optional<PlaytestSettings> settings = settings();
            if (settings.isPresent()) {
                launch(settings.get().smoke(), monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (IOException | WadFormatException e) {
            return Status.warning(wad.getName() + " cannot be tested as it was saved: " + e.getMessage());
        }
    }

    private void launch(PlaytestSettings settings, IProgressMonitor monitor) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = configurations.type().newInstance(null,
                "Smoke test of " + settings.map() + " of " + wad.getName());
        settings.write(copy);
        copy.setAttribute(RetestOnSave.QUIET, true);
        copy.launch(ILaunchManager.RUN_MODE, monitor);
    }

    /** Those of the last launch of the WAD, or the usual ones for its first map. */
    private Optional<PlaytestSettings> settings() throws CoreException, IOException, WadFormatException {
        @Nullable ILaunchConfiguration last = null;
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            ILaunchConfiguration configuration = launch.getLaunchConfiguration();
            if (configuration != null && configuration.getType().equals(configurations.type())
                    && PlaytestSettings.read(configuration).file().equals(wad)) {
                last = configuration;
            }
        }
        if (last != null) {
            return Optional.of(PlaytestSettings.read(last));
        }
        List<String> maps = WadMaps.names(wad);
        return maps.stream().findFirst().map(map -> PlaytestSettings.of(new MapSelection(wad, map)));
    }
}
