/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Track;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;

/**
 * What a playtest left on a map, for the map editor to draw: the heat map, deaths, damage, trails, coverage and
 * findings are all made from this.
 *
 * @param runId    names the run
 * @param episodes those that were played, in order of their numbers; may grow from one overlay to the next of a run
 * @param coverage of those episodes together
 * @param findings with or without a place
 */
public record PlaytestOverlay(String runId, List<EpisodeOverlay> episodes, Coverage coverage, List<Finding> findings) {

    public PlaytestOverlay {
        episodes = List.copyOf(episodes);
        findings = List.copyOf(findings);
    }

    /** What a run that is over left. */
    public static PlaytestOverlay of(PlaytestResult result) {
        return new PlaytestOverlay(result.testId(),
                result.played().stream().map(EpisodeResult.Played::log).map(EpisodeOverlay::of).toList(),
                result.coverage(), result.findings());
    }

    /**
     * What a stored run left. Reads the database and a file an episode, so it is nothing for the workbench's thread.
     *
     * @throws StoreException where there is no such run, or its files cannot be read
     */
    public static PlaytestOverlay load(Store store, String runId) throws StoreException {
        RunResults results = RunResults.of(store, runId);
        List<EpisodeOverlay> episodes = new ArrayList<>();
        Coverage coverage = Coverage.NONE;
        for (EpisodeRow row : results.episodes()) {
            if (!row.failed()) {
                EpisodeLog log = store.episodes().log(runId, row.number());
                episodes.add(EpisodeOverlay.of(log));
                coverage = coverage.merge(log.coverage());
            }
        }
        return new PlaytestOverlay(runId, episodes, coverage,
                results.findings().stream().map(StoredFinding::finding).toList());
    }

    /** The ways of all episodes. */
    public List<Track> tracks() {
        return episodes.stream().map(EpisodeOverlay::track).toList();
    }
}
