/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.GameFiles;
import org.outrider.run.PlaytestException;
import org.outrider.ui.OutriderPreferences;

/** The files that a launch configuration means. */
final class LaunchedFiles {

    private LaunchedFiles() {
    }

    /**
     * Looks for the WAD and its IWAD, and into them.
     *
     * @throws PlaytestException where one is missing or unusable, or lacks the map
     */
    static GameFiles of(PlaytestSettings settings) throws PlaytestException {
        @Nullable IPath location = settings.file().getLocation();
        if (settings.wad().isEmpty() || location == null || !location.toFile().isFile()) {
            throw new PlaytestException(settings.wad().isEmpty() ? "No WAD is chosen."
                    : settings.wad() + ": there is no such file in the workspace");
        }
        Path path = location.toPath();
        GameFiles files = GameFiles.resolve(path.toString(), settings.iwad().isBlank() ? null : settings.iwad(),
                List.of(), OutriderPreferences.iwadLocator(path));
        files.choose(List.of(settings.map()));
        return files;
    }
}
