/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.List;

import org.outrider.analysis.Comparison;
import org.outrider.analysis.Difficulty;
import org.outrider.analysis.DynamicDifficulty;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Finding;
import org.outrider.report.text.Times;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.run.queue.RunResults;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;

/**
 * One side of a comparison.
 *
 * @param title what the user knows it by
 */
public record ComparedRun(String title, List<EpisodeMetrics> episodes, List<Finding> findings) {

    public ComparedRun {
        episodes = List.copyOf(episodes);
        findings = List.copyOf(findings);
    }

    /** A run that has just ended. */
    public static ComparedRun of(PlaytestResult result) {
        return new ComparedRun(result.request().map() + ", " + Times.of(result.startedAt()),
                result.played().stream().map(EpisodeResult.Played::log).map(log -> log.metrics()).toList(),
                result.findings());
    }

    /**
     * A run of the database.
     *
     * @throws StoreException where there is none of that id
     */
    public static ComparedRun load(Store store, String runId) throws StoreException {
        RunResults results = RunResults.of(store, runId);
        return new ComparedRun(results.run().submission().level() + " of " + results.mapName() + ", "
                + Times.of(results.run().since()), results.metrics(),
                results.findings().stream().map(StoredFinding::finding).toList());
    }

    /** How hard it was. */
    Difficulty difficulty() {
        return DynamicDifficulty.of(episodes);
    }

    /** How another run differs from this one. */
    public Comparison with(ComparedRun second) {
        return Comparison.of(episodes, findings, second.episodes, second.findings);
    }

    /** How another run differs from this one, in a sentence or two. */
    public String difference(ComparedRun second) {
        Comparison comparison = with(second);
        double harder = second.difficulty().score() - difficulty().score();
        return "Difficulty " + (harder >= 0 ? "+" : "\u2212") + Math.round(Math.abs(harder)) + ". "
                + count(comparison.appeared(), "appeared") + ", " + count(comparison.vanished(), "vanished") + ".";
    }

    private static String count(List<Finding> findings, String verb) {
        return findings.size() + (findings.size() == 1 ? " finding " : " findings ") + verb;
    }
}
