/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.RunListener;
import org.outrider.ui.runs.internal.Notification;
import org.outrider.ui.runs.internal.results.ComparedRun;
import org.outrider.ui.runs.internal.results.ComparisonView;

/** Shows how each short test of a map differs from the last one. An OSGi service. */
public final class SmokeResults implements RunListener {

    private final Map<MapSelection, ComparedRun> last = new ConcurrentHashMap<>();

    @Override
    public void ended(PlaytestResult result, MapSelection map) {
        if (result.status() != RunStatus.COMPLETED || !isSmoke(result.request())) {
            return;
        }
        ComparedRun now = ComparedRun.of(result);
        @Nullable ComparedRun before = last.put(map, now);
        Display.getDefault().asyncExec(() -> tell(map, before, now));
    }

    private static boolean isSmoke(PlaytestRequest request) {
        return request.episodes() == PlaytestSettings.SMOKE_EPISODES
                && request.episodeSeconds() == PlaytestSettings.SMOKE_SECONDS;
    }

    private static void tell(MapSelection map, @Nullable ComparedRun before, ComparedRun now) {
        if (before == null) {
            Notification.show(map + " was saved and tested", "From now on each save shows the difference to the last.");
        } else {
            Notification.show(map + " was saved and tested", before.difference(now));
            ComparisonView.show(before, now);
        }
    }
}
