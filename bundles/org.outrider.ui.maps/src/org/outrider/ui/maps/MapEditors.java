/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.outrider.ui.maps.internal.editor.MapEditor;
import org.outrider.ui.maps.internal.editor.MapEditorInput;

/** Opens and finds map editors. Only for the workbench's thread. */
public final class MapEditors {

    /** The map editor's id in the workbench. */
    public static final String EDITOR_ID = MapEditor.ID;

    private MapEditors() {
    }

    /**
     * Opens a map in the map editor, or brings the editor that has it to the front. The map is read in the background;
     * where that fails, the editor says why.
     *
     * @throws PartInitException where the workbench cannot open an editor
     */
    public static PlaytestMap open(IWorkbenchPage page, MapSelection map) throws PartInitException {
        IEditorPart editor = page.openEditor(new MapEditorInput(map), EDITOR_ID);
        return Optional.ofNullable(Adapters.adapt(editor, PlaytestMap.class)).orElseThrow(
                () -> new PartInitException("the map editor could not be opened on " + map));
    }

    /** The open editor of a map. */
    public static Optional<PlaytestMap> find(IWorkbenchPage page, IFile wad, String map) {
        return Optional.ofNullable(page.findEditor(new MapEditorInput(new MapSelection(wad, map))))
                .map(editor -> Adapters.adapt(editor, PlaytestMap.class));
    }
}
