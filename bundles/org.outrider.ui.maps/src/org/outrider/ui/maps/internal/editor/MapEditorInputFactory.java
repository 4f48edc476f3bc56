/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.outrider.ui.maps.MapSelection;

/** Makes the inputs of map editors again that were open when the workbench was closed. */
public final class MapEditorInputFactory implements IElementFactory {

    static final String ID = "org.outrider.ui.maps.editorInput";

    private static final String WAD = "wad";
    private static final String MAP = "map";

    @Override
    public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
        String wad = memento == null ? null : memento.getString(WAD);
        String map = memento == null ? null : memento.getString(MAP);
        if (wad == null || map == null) {
            return null;
        }
        return new MapEditorInput(new MapSelection(
                ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(wad)), map));
    }

    static void save(MapEditorInput input, @Nullable IMemento memento) {
        if (memento != null) {
            memento.putString(WAD, input.getFile().getFullPath().toPortableString());
            memento.putString(MAP, input.selection().map());
        }
    }
}
