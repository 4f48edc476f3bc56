/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** The maps of WADs of the workspace. */
final class WadMaps {

    private WadMaps() {
    }

    /**
     * The names of the maps in a WAD. Reads the file.
     *
     * @throws IOException        where it cannot be read
     * @throws WadFormatException where it is no WAD
     */
    static List<String> names(IFile file) throws IOException, WadFormatException {
        @Nullable IPath location = file.getLocation();
        if (location == null) {
            throw new IOException(file.getFullPath() + " does not lie in this computer's files");
        }
        try (WadStack wad = WadStack.open(location.toPath())) {
            return wad.mapNames();
        }
    }
}
