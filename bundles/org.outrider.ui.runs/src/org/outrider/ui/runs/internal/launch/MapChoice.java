/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.outrider.ui.maps.MapSelection;
import org.outrider.wad.WadFormatException;

/** Finds out which map of the workspace the user means by what is selected; asks where a WAD has several. */
final class MapChoice {

    private MapChoice() {
    }

    /** The map that is selected; empty where it is a whole WAD, or none. */
    static Optional<MapSelection> map(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? MapSelection.of(structured.getFirstElement())
                : Optional.empty();
    }

    /** The WAD that is selected, itself or by a part of it. */
    static Optional<IFile> wad(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class))
                : Optional.empty();
    }

    /** The WAD that is open in an editor. */
    static Optional<IFile> wad(@Nullable IEditorPart editor) {
        return editor == null ? Optional.empty()
                : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class));
    }

    /** Passes on a map of a WAD: its only one, or the one that the user chooses. Later, in the workbench's thread. */
    static void ask(IFile wad, Consumer<MapSelection> then) {
        Display display = Display.getCurrent();
        Job job = Job.create("Looking into " + wad.getName(), (ICoreRunnable) monitor -> {
            try {
                List<String> maps = WadMaps.names(wad);
                display.asyncExec(() -> choose(wad, maps, then));
            } catch (IOException | WadFormatException e) {
                String path = String.valueOf(wad.getLocation());
                String reason = String.valueOf(e.getMessage()).replace(path, wad.getName());
                display.asyncExec(() -> refuse(wad, reason));
            }
        });
        job.schedule();
    }

    private static void choose(IFile wad, List<String> maps, Consumer<MapSelection> then) {
        if (maps.isEmpty()) {
            refuse(wad, wad.getName() + " has no map.");
        } else if (maps.size() == 1) {
            then.accept(new MapSelection(wad, maps.getFirst()));
        } else {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(), new LabelProvider());
            dialog.setTitle("Which map?");
            dialog.setMessage("Choose a map of " + wad.getName() + ":");
            dialog.setElements(maps.toArray());
            dialog.setInitialSelections(maps.getFirst());
            if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof String map) {
                then.accept(new MapSelection(wad, map));
            }
        }
    }

    private static void refuse(IFile wad, String reason) {
        MessageDialog.openError(shell(), wad.getName() + " cannot be tested", reason);
    }

    private static @Nullable Shell shell() {
        return Display.getCurrent().getActiveShell();
    }
}
