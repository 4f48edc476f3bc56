/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;

/**
 * One map of a WAD in the workspace.
 *
 * <p>The Map Explorer's nodes (a map and all that is below it), the map editor and its input adapt to it, and to the
 * {@link IFile} as well, so that commands can tell what is selected or open:
 *
 * <pre>
 *   Adapters.adapt(element, MapSelection.class)
 * </pre>
 *
 * @param wad the file; it need not exist
 * @param map name of the map, such as MAP01, upper-case
 */
public record MapSelection(IFile wad, String map) {

    /** The map that an element of a selection stands for; empty where it stands for none, as a WAD as a whole does. */
    public static Optional<MapSelection> of(@Nullable Object element) {
        return Optional.ofNullable(Adapters.adapt(element, MapSelection.class));
    }

    /** The map that an editor shows; empty where it shows none. */
    public static Optional<MapSelection> of(@Nullable IEditorPart editor) {
        return editor == null ? Optional.empty() : of((Object) editor.getEditorInput());
    }

    @Override
    public String toString() {
        return map + " of " + wad.getName();
    }
}
