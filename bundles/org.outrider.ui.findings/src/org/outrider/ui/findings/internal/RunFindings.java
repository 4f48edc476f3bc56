/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.List;
import java.util.Optional;

import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredRun;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.WorkspaceMaps;

/**
 * The findings of a run.
 *
 * @param title what the user knows the run by
 * @param map   the map in the workspace; empty where it is not there
 */
record RunFindings(String runId, String title, Optional<MapSelection> map, List<StoredFinding> findings) {

    RunFindings {
        findings = List.copyOf(findings);
    }

    /**
     * Reads them; nothing for the workbench's thread.
     *
     * @throws StoreException where there is no such run
     */
    static RunFindings load(Store store, String runId) throws StoreException {
        StoredRun run = store.runs().get(runId);
        return new RunFindings(runId,
                run.submission().level() + " of " + store.maps().get(run.submission().mapId()).name(),
                WorkspaceMaps.find(store, runId), store.findings().list(runId));
    }
}
