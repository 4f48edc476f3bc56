/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;

/** Tells that a WAD that is opened as a file is open already when any of its maps is. */
public final class MapEditorMatching implements IEditorMatchingStrategy {

    @Override
    public boolean matches(@Nullable IEditorReference reference, @Nullable IEditorInput input) {
        if (reference == null || !(input instanceof IFileEditorInput wanted)) {
            return false;
        }
        try {
            IEditorInput open = reference.getEditorInput();
            return wanted instanceof MapEditorInput ? wanted.equals(open)
                    : open instanceof MapEditorInput map && map.getFile().equals(wanted.getFile());
        } catch (PartInitException e) {
            // an editor that cannot say what it is open on is not the one
            return false;
        }
    }
}
