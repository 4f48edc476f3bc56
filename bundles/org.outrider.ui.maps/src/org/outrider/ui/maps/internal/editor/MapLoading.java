/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.LoadedMap;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;

/** Reads a map for an editor in the background. */
final class MapLoading extends Job {

    private final MapEditor editor;
    private final MapSelection map;

    MapLoading(MapEditor editor, MapSelection map) {
        super("Reading " + map);
        this.editor = editor;
        this.map = map;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            LoadedMap loaded = LoadedMap.read(map.wad(), map.map());
            answer(monitor, () -> editor.show(loaded));
        } catch (UnreadableMapException e) {
            // the editor says it where the map would be; an error in a dialog would say no more
            answer(monitor, () -> editor.showMessage(map.map() + " cannot be shown.\n\n" + e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private static void answer(@Nullable IProgressMonitor monitor, Runnable answer) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (monitor == null || !monitor.isCanceled()) {
                answer.run();
            }
        });
    }
}
