/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;

/**
 * What came of a run.
 *
 * @param testId      names this run and no other
 * @param status      {@link RunStatus#COMPLETED}, {@link RunStatus#STOPPED} where it was stopped before all episodes
 *                    were over, or {@link RunStatus#FAILED} where not one episode could be played
 * @param engine      name and version of the engine
 * @param wads        the files that it was played with, in order
 * @param episodes    those that ended, in order of their numbers
 * @param aggregate   over the episodes that were played to their end
 * @param coverage    of those episodes together
 * @param findings    the worst first
 * @param pictures    PNG files by the names that the findings' evidence has for them
 */
public record PlaytestResult(String testId, RunStatus status, PlaytestRequest request, String engine,
        List<WadIdentity> wads, MapFacts facts, Instant startedAt, Instant completedAt, List<EpisodeResult> episodes,
        AggregateMetrics aggregate, Coverage coverage, List<Finding> findings, Map<String, byte[]> pictures) {

    public PlaytestResult {
        wads = List.copyOf(wads);
        episodes = List.copyOf(episodes);
        findings = List.copyOf(findings);
        pictures = Map.copyOf(pictures);
    }

    /** The episodes that were played to their end. */
    public List<EpisodeResult.Played> played() {
        return episodes.stream()
                .filter(EpisodeResult.Played.class::isInstance)
                .map(EpisodeResult.Played.class::cast)
                .toList();
    }

    /** The number of episodes that left the map through an exit. */
    public int exits() {
        return (int) played().stream().map(EpisodeResult.Played::log).filter(EpisodeLog::reachedExit).count();
    }

    /** The same with other findings. */
    public PlaytestResult withFindings(List<Finding> others) {
        return new PlaytestResult(testId, status, request, engine, wads, facts, startedAt, completedAt, episodes,
                aggregate, coverage, others, pictures);
    }

    /** Wall-clock time from start to end. */
    public Duration duration() {
        return Duration.between(startedAt, completedAt);
    }
}
