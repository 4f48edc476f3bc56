/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Comparison;
import org.outrider.analysis.Difficulty;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.report.RunComparison;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.StoredFinding;

/** Turns what is stored into the parts of documents. */
public final class StoreEntries {

    private StoreEntries() {
    }

    /** A number with at most three decimals. */
    public static Number number(double value) {
        return Numbers.rounded(value);
    }

    /**
     * An episode.
     *
     * @param log null where its events are not wanted
     */
    public static StoreDocuments.EpisodeEntry episode(EpisodeRow episode, @Nullable EpisodeLog log) {
        EpisodeMetrics metrics = episode.metrics();
        return new StoreDocuments.EpisodeEntry(episode.number(), episode.outcome(), metrics.kills(), metrics.deaths(),
                Numbers.rounded(metrics.durationSeconds()), metrics.healthLost(), metrics.ammoUsed(),
                metrics.ammoLeft(), metrics.finalHealth(), metrics.damageDealt(), metrics.items(), metrics.secrets(),
                log == null ? null : EventEntries.of(log), episode.error());
    }

    /** The sums over the episodes. */
    public static Map<String, Number> aggregate(RunResults results) {
        return ResultJson.aggregate(results.aggregate(), results.exits());
    }

    /** A score with its parts. */
    public static StoreDocuments.DifficultyEntry difficulty(Difficulty difficulty) {
        Map<String, Number> parts = new LinkedHashMap<>();
        difficulty.parts().forEach(part -> parts.put(part.key(), Numbers.rounded(part.value())));
        return new StoreDocuments.DifficultyEntry(Numbers.rounded(difficulty.score()),
                Numbers.rounded(difficulty.uncertainty()), parts);
    }

    /** Findings. */
    public static List<ResultDocument.FindingEntry> findings(List<StoredFinding> findings) {
        return findings.stream().map(StoredFinding::finding).map(FindingEntries::of).toList();
    }

    /** An episode, tic by tic. */
    public static StoreDocuments.EpisodeLogs logs(String testId, EpisodeLog log) {
        return new StoreDocuments.EpisodeLogs(testId, log.number(), Numbers.rounded(log.metrics().durationSeconds()),
                log.metrics().tics(), EventEntries.of(log), log.healthTimeline().stream()
                        .map(point -> new ResultDocument.HealthEntry(Numbers.seconds(point.tic()), point.health()))
                        .toList());
    }

    /** How two differ. */
    public static StoreDocuments.ComparisonDocument comparison(RunComparison comparison) {
        Comparison differences = comparison.comparison();
        return new StoreDocuments.ComparisonDocument(side(comparison.first()), side(comparison.second()),
                differences.metrics().stream().map(StoreEntries::row).toList(),
                differences.appeared().stream().map(FindingEntries::of).toList(),
                differences.vanished().stream().map(FindingEntries::of).toList());
    }

    private static StoreDocuments.Side side(RunComparison.Side side) {
        Difficulty looks = side.looks();
        return new StoreDocuments.Side(side.name(), side.episodes(), looks == null ? null : difficulty(looks),
                difficulty(side.plays()));
    }

    private static StoreDocuments.MetricRow row(Comparison.Row row) {
        Double p = row.p();
        return new StoreDocuments.MetricRow(row.metric().key(), Numbers.rounded(row.first().mean()),
                Numbers.rounded(row.second().mean()), Numbers.rounded(row.difference()),
                p == null ? null : Numbers.rounded(p));
    }
}
