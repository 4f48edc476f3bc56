/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.outrider.analysis.EpisodeLog;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.runs.WorkspaceMaps;

/**
 * All of a run that the results show.
 *
 * @param logs    of the episodes that did not fail, by their numbers
 * @param overlay what it left on the map
 * @param map     the map in the workspace; empty where it is not there
 */
record LoadedRun(RunResults results, Map<Integer, EpisodeLog> logs, PlaytestOverlay overlay,
        Optional<MapSelection> map) {

    /** Of very long runs, the events and curves of so many episodes are enough to look at. */
    static final int MOST_LOGS = 200;

    /**
     * Reads a run from the database; nothing for the workbench's thread.
     *
     * @throws StoreException where there is none
     */
    static LoadedRun load(Store store, String runId) throws StoreException {
        RunResults results = RunResults.of(store, runId);
        Map<Integer, EpisodeLog> logs = new LinkedHashMap<>();
        for (EpisodeRow row : results.episodes()) {
            if (!row.failed() && logs.size() < MOST_LOGS) {
                logs.put(row.number(), store.episodes().log(runId, row.number()));
            }
        }
        return new LoadedRun(results, logs, PlaytestOverlay.load(store, runId), WorkspaceMaps.find(store, runId));
    }

    String id() {
        return results.run().id();
    }

    /** What the user knows it by. */
    String title() {
        return results.run().submission().level() + " of " + results.mapName();
    }
}
