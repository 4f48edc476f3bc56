/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.LoadedMap;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;

/** Watches an editor's WAD: tells the editor when its map was changed there or has other problems, and closes it when the file is gone. */
final class WadWatch implements IResourceChangeListener {

    private final MapEditor editor;

    WadWatch(MapEditor editor) {
        this.editor = editor;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(@Nullable IResourceChangeEvent event) {
        IResourceDelta delta = event == null || event.getDelta() == null ? null
                : event.getDelta().findMember(editor.map().wad().getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            inWorkbench(() -> editor.getSite().getPage().closeEditor(editor, editor.isDirty()));
            return;
        }
        if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            Job.create("Looking whether " + editor.map() + " was changed", (ICoreRunnable) monitor -> compare())
                    .schedule();
        }
        if ((delta.getFlags() & IResourceDelta.MARKERS) != 0) {
            inWorkbench(editor::showProblems);
        }
    }

    /** Most changes of the file are our own, or about other maps. */
    private void compare() {
        MapSelection map = editor.map();
        try {
            String now = LoadedMap.fingerprint(map.wad(), map.map());
            inWorkbench(() -> {
                if (!now.equals(editor.fingerprint())) {
                    editor.changedOnDisk(now);
                }
            });
        } catch (UnreadableMapException e) {
            inWorkbench(() -> editor.changedOnDisk(""));
        }
    }

    private static void inWorkbench(Runnable task) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(task);
    }
}
