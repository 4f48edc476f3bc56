/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.outrider.run.PlaytestResult;
import org.outrider.run.live.LiveSample;
import org.outrider.run.live.LiveWatch;
import org.outrider.ui.maps.AgentMarker;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.runs.RunListener;
import org.outrider.ui.runs.WorkbenchRuns;

/**
 * Moves the agent's marker in open map editors while their map is played, and draws there what a run has left when it
 * has ended. An OSGi service.
 */
public final class LiveMarkers implements RunListener {

    private static final int MILLIS_BETWEEN_MOVES = 50;

    private final Map<MapSelection, LiveSample> places = new HashMap<>();

    /** Begins to follow all runs; only for the workbench's thread. */
    public static void follow(WorkbenchRuns runs) {
        LiveMarkers markers = new LiveMarkers();
        LiveWatch watch = runs.feed().watch();
        Display display = Display.getCurrent();
        display.disposeExec(watch::close);
        display.timerExec(MILLIS_BETWEEN_MOVES, new Runnable() {
            @Override
            public void run() {
                markers.move(runs, watch);
                display.timerExec(MILLIS_BETWEEN_MOVES, this);
            }
        });
    }

    @Override
    public void ended(PlaytestResult result, MapSelection map) {
        PlaytestOverlay overlay = PlaytestOverlay.of(result);
        Display.getDefault().asyncExec(() -> editor(map).ifPresent(shown -> {
            shown.showAgent(null);
            shown.show(overlay);
        }));
    }

    private void move(WorkbenchRuns runs, LiveWatch watch) {
        places.clear();
        for (LiveSample sample : watch.take()) {
            runs.map(sample.runId()).ifPresent(map -> places.put(map, sample));
        }
        places.forEach((map, sample) -> editor(map).ifPresent(
                shown -> shown.showAgent(new AgentMarker(sample.x(), sample.y(), sample.angle()))));
    }

    private static Optional<PlaytestMap> editor(MapSelection map) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null) {
                Optional<PlaytestMap> shown = MapEditors.find(page, map.wad(), map.map());
                if (shown.isPresent()) {
                    return shown;
                }
            }
        }
        return Optional.empty();
    }
}
