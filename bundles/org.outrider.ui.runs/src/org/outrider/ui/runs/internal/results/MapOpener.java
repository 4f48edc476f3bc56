/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.PlaytestOverlay;

/** Opens maps with what a run left on them. Only for the workbench's thread. */
public final class MapOpener {

    private MapOpener() {
    }

    /** Opens a map and draws what a run left. */
    public static void open(IWorkbenchPage page, MapSelection map, PlaytestOverlay overlay) {
        try {
            PlaytestMap shown = MapEditors.open(page, map);
            PlaytestOverlay before = shown.overlay();
            if (before == null || !before.runId().equals(overlay.runId())) {
                shown.show(overlay);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Opens a map likewise, and goes to a moment of an episode. */
    public static void open(IWorkbenchPage page, MapSelection map, PlaytestOverlay overlay, int episode, int tic) {
        open(page, map, overlay);
        MapEditors.find(page, map.wad(), map.map()).ifPresent(shown -> shown.reveal(episode, tic));
    }
}
