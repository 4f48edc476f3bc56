/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.ModalContext;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapReader;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.ui.maps.internal.model.WadSaver;
import org.outrider.ui.maps.internal.model.WadSaver.ChangedOnDiskException;
import org.outrider.wad.WadFormatException;

/** Saves an editor's map while the workbench stays alive, and says why where it cannot. */
final class MapSaving {

    private MapSaving() {
    }

    static void save(MapEditor editor, MapDocument document, @Nullable IProgressMonitor monitor) {
        MapSelection map = editor.map();
        IProgressMonitor progress = monitor == null ? new NullProgressMonitor() : monitor;
        String[] fingerprint = {editor.fingerprint()};
        try {
            ModalContext.run(inThread -> {
                try {
                    fingerprint[0] = new WadSaver(MapReader.path(map.wad()), map.map()).save(document, fingerprint[0]);
                    map.wad().getParent().refreshLocal(IResource.DEPTH_ONE, inThread);
                } catch (IOException | WadFormatException | ChangedOnDiskException | UnreadableMapException
                        | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            }, true, progress, editor.getSite().getShell().getDisplay());
            editor.saved(fingerprint[0]);
        } catch (InvocationTargetException e) {
            progress.setCanceled(true);
            String reason = String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
            ErrorDialog.openError(editor.getSite().getShell(), "Save", map + " was not saved.",
                    new Status(IStatus.ERROR, "org.outrider.ui.maps", reason));
        } catch (InterruptedException e) {
            progress.setCanceled(true);
            Thread.currentThread().interrupt();
        }
    }
}
