/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.util.List;

import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.Difficulty;
import org.outrider.analysis.DynamicDifficulty;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredRun;

/**
 * What has come of a stored test run, in numbers.
 *
 * @param mapName    name of its WAD in the library
 * @param episodes   those that are over, in order of their numbers
 * @param aggregate  over those that did not fail
 * @param difficulty of the map, by those
 */
public record RunResults(StoredRun run, String mapName, List<EpisodeRow> episodes, AggregateMetrics aggregate,
        Difficulty difficulty, List<StoredFinding> findings) {

    /**
     * Sums a run up.
     *
     * @throws StoreException where there is no such run
     */
    public static RunResults of(Store store, String runId) throws StoreException {
        StoredRun run = store.runs().get(runId);
        List<EpisodeRow> episodes = store.episodes().list(runId);
        List<EpisodeMetrics> played = played(episodes);
        return new RunResults(run, store.maps().get(run.submission().mapId()).name(), episodes,
                AggregateMetrics.of(played), DynamicDifficulty.of(played), store.findings().list(runId));
    }

    /** The numbers of the episodes that did not fail. */
    public List<EpisodeMetrics> metrics() {
        return played(episodes);
    }

    /** How many episodes left the map through an exit. */
    public int exits() {
        return (int) episodes.stream().filter(EpisodeRow::exited).count();
    }

    private static List<EpisodeMetrics> played(List<EpisodeRow> episodes) {
        return episodes.stream().filter(episode -> !episode.failed()).map(EpisodeRow::metrics).toList();
    }
}
