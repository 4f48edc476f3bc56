/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.HashMap;
import java.util.Map;

import org.outrider.store.MapUse;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.Store;
import org.outrider.store.StoreException;

/**
 * What the kept runs say about a map as it is now.
 *
 * @param runs  test runs of exactly this WAD
 * @param exits episodes of those that left the map through an exit: it is completable when there is one
 */
public record MapRecord(int runs, int exits) {

    /** No run at all. */
    public static final MapRecord NONE = new MapRecord(0, 0);

    private static final int MOST_RUNS = 1000;

    /**
     * The records of a WAD's maps by their names. Reads the database.
     *
     * @param sha256 of the WAD: runs of another version of the file say nothing about this one
     */
    public static Map<String, MapRecord> read(Store store, String sha256) throws StoreException {
        Map<String, MapRecord> records = new HashMap<>();
        for (MapUse use : store.maps().list()) {
            if (use.map().sha256().equals(sha256) && use.testCount() > 0) {
                RunQuery query = RunQuery.newest(MOST_RUNS).withKind(RunKind.TEST).withMap(use.map().id());
                for (RunOverview run : store.runs().list(query)) {
                    records.merge(run.run().submission().level(),
                            new MapRecord(run.finished() > 0 ? 1 : 0, run.exits()), MapRecord::plus);
                }
            }
        }
        return records;
    }

    private MapRecord plus(MapRecord other) {
        return new MapRecord(runs + other.runs, exits + other.exits);
    }
}
