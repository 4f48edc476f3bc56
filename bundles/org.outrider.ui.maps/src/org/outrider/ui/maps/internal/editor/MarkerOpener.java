/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;

/** Goes to the place of a marker; where it is on another map of the WAD, that map's editor does. */
final class MarkerOpener implements IGotoMarker {

    private final MapEditor editor;

    MarkerOpener(MapEditor editor) {
        this.editor = editor;
    }

    @Override
    public void gotoMarker(@Nullable IMarker marker) {
        if (marker != null) {
            MapMarkers.map(marker).ifPresent(map -> go(map, marker));
        }
    }

    private void go(MapSelection map, IMarker marker) {
        try {
            editor.choose(map);
            PlaytestMap shown = MapEditors.open(editor.getSite().getPage(), map);
            MapMarkers.place(marker).ifPresent(shown::reveal);
        } catch (PartInitException e) {
            ILog.get().error(map + " cannot be opened", e);
        }
    }
}
