/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.outrider.ui.maps.internal.model.MapPatch;
import org.outrider.ui.maps.internal.model.MapReader;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.MapData;

/** A change of a map that leaves its geometry as it is. */
@FunctionalInterface
public interface MapChange {

    /**
     * The map after the change: other things, flags, specials, textures, heights, but the same vertexes.
     *
     * @param map as it is in the file now
     * @throws IOException where it is not what the change was made for any more
     */
    MapData apply(MapData map) throws IOException;

    /**
     * Makes a change in a WAD of the workspace, as the map editor saves: the file before is kept beside it as
     * {@code NAME.wad.bak}, the new one appears whole or not at all, and nothing else of it changes. An open editor of
     * the map reads it again, or asks where it has changes of its own. Not for the workbench's thread.
     *
     * @return whether there was anything to change
     * @throws IOException where that fails; the file is then as it was, and the message says why
     */
    static boolean save(MapSelection map, MapChange change, IProgressMonitor monitor) throws IOException {
        IFile wad = map.wad();
        try {
            boolean changed = new MapPatch(MapReader.path(wad), map.map()).apply(change);
            wad.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            return changed;
        } catch (WadFormatException | UnreadableMapException | CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
