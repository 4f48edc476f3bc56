/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

/**
 * How far a stored test run has come.
 *
 * @param mapName   name of its WAD in the library
 * @param finished  episodes that are over
 * @param latest    the one of them that was over last; null for none
 * @param elapsed   time since the run started, up to its end; zero before
 * @param remaining time to its end as far as can be told; null where nothing can be told yet, zero where it is over
 */
public record RunProgress(StoredRun run, String mapName, int finished, @Nullable EpisodeRow latest, Duration elapsed,
        @Nullable Duration remaining) {

    /**
     * Looks at a run.
     *
     * @throws StoreException where there is no such run
     */
    public static RunProgress of(Store store, String runId, Instant now) throws StoreException {
        StoredRun run = store.runs().get(runId);
        List<EpisodeRow> episodes = store.episodes().list(runId);
        List<EpisodeRow> byTime = episodes.stream()
                .sorted(Comparator.comparing(EpisodeRow::completedAt).thenComparingInt(EpisodeRow::number))
                .toList();
        Instant started = run.startedAt();
        Duration elapsed = started == null ? Duration.ZERO
                : Duration.between(started, Objects.requireNonNullElse(run.completedAt(), now));
        return new RunProgress(run, store.maps().get(run.submission().mapId()).name(), episodes.size(),
                byTime.isEmpty() ? null : byTime.getLast(), elapsed,
                remaining(run, episodes.size(), elapsed));
    }

    /** The share of the episodes that are over. */
    public double percent() {
        return 100.0 * finished / run.submission().total();
    }

    private static @Nullable Duration remaining(StoredRun run, int finished, Duration elapsed) {
        if (run.state().isOver()) {
            return Duration.ZERO;
        }
        return finished == 0 ? null : elapsed.multipliedBy(run.submission().total() - finished).dividedBy(finished);
    }
}
