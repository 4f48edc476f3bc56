/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredRun;
import org.outrider.ui.findings.internal.checks.CheckedFinding;
import org.outrider.ui.findings.internal.checks.StaticChecks;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.WorkspaceMaps;

/**
 * The findings of a map: those of a run of it, and those of the static checks.
 *
 * @param title what the user knows them by
 * @param rows  the worst first; among equals those of the run first
 */
record ShownFindings(String title, Optional<MapSelection> map, List<FindingRow> rows) {

    private static final int RUNS_TO_LOOK_THROUGH = 200;

    ShownFindings {
        rows = List.copyOf(rows);
    }

    /** Nothing is chosen. */
    static ShownFindings none() {
        return new ShownFindings("No run and no map is selected.", Optional.empty(), List.of());
    }

    /** What the user wants to see the findings of. */
    sealed interface Subject {

        /** A run, with the checks of its map. */
        record OfRun(String id) implements Subject {
        }

        /** A map, with its last run. */
        record OfMap(MapSelection map) implements Subject {
        }
    }

    /**
     * Reads them; nothing for the workbench's thread.
     *
     * @throws IOException where there is no such run
     */
    static ShownFindings load(Store store, StaticChecks checks, Subject subject) throws IOException {
        return switch (subject) {
            case Subject.OfRun run -> ofRun(store, checks, store.runs().get(run.id()),
                    WorkspaceMaps.find(store, run.id()));
            case Subject.OfMap map -> {
                @Nullable StoredRun run = lastRun(store, map.map());
                yield run == null ? of(map.map() + ": not tested yet; checks say", Optional.of(map.map()), List.of(),
                        checks) : ofRun(store, checks, run, Optional.of(map.map()));
            }
        };
    }

    private static ShownFindings ofRun(Store store, StaticChecks checks, StoredRun run, Optional<MapSelection> map)
            throws StoreException {
        List<StoredFinding> stored = store.findings().list(run.id());
        List<Finding> findings = stored.stream().map(StoredFinding::finding).toList();
        List<Finding> decided = map.isEmpty() ? findings : FindingMarkers.decided(map.get(), findings);
        List<FindingRow> rows = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            rows.add(new FindingRow.OfRun(stored.get(i), decided.get(i), map));
        }
        return of(run.submission().level() + " of " + store.maps().get(run.submission().mapId()).name(), map, rows,
                checks);
    }

    private static ShownFindings of(String title, Optional<MapSelection> map, List<FindingRow> ofRun,
            StaticChecks checks) {
        List<FindingRow> rows = new ArrayList<>(ofRun);
        for (CheckedFinding checked : map.flatMap(checks::of).orElse(List.of())) {
            // runs of the command line keep what checks said as well
            rows.removeIf(row -> row instanceof FindingRow.OfRun && isSame(row.finding(), checked.finding()));
            rows.add(new FindingRow.OfCheck(checked));
        }
        // the sort is stable
        rows.sort(Comparator.comparing((FindingRow row) -> row.finding().severity()).reversed());
        return new ShownFindings(title + ": " + count(rows.size()), map, rows);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.ruleId().equals(other.ruleId()) && one.fingerprint().equals(other.fingerprint());
    }

    private static String count(int findings) {
        return findings == 0 ? "nothing was found" : findings + (findings == 1 ? " finding" : " findings");
    }

    private static @Nullable StoredRun lastRun(Store store, MapSelection map) throws StoreException {
        for (RunOverview run : store.runs().list(RunQuery.newest(RUNS_TO_LOOK_THROUGH).withKind(RunKind.TEST))) {
            if (run.run().submission().level().equals(map.map()) && run.run().state().isOver()
                    && WorkspaceMaps.find(store, run.run().id()).equals(Optional.of(map))) {
                return run.run();
            }
        }
        return null;
    }
}
