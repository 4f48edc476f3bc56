/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.internal.Services;

/** Finds the maps of runs in the workspace. */
public final class WorkspaceMaps {

    private WorkspaceMaps() {
    }

    /**
     * The map that a run tested: known from this session, or by the name of its WAD's file; of several, the one of the
     * same length. Nothing for the workbench's thread.
     *
     * @throws StoreException where there is no such run
     */
    public static Optional<MapSelection> find(Store store, String runId) throws StoreException {
        Optional<MapSelection> known = Services.runs().map(runId);
        if (known.isPresent()) {
            return known;
        }
        StoredRun run = store.runs().get(runId);
        StoredMap wad = store.maps().get(run.submission().mapId());
        List<IFile> named = named(wad.filename());
        return named.stream()
                .filter(file -> file.getLocation() != null
                        && file.getLocation().toFile().length() == wad.sizeBytes())
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(file -> new MapSelection(file, run.submission().level()));
    }

    private static List<IFile> named(@Nullable String filename) {
        List<IFile> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().equals(filename)) {
                    found.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            throw new IllegalStateException("the workspace cannot be searched", e);
        }
        return found;
    }
}
