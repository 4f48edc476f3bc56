/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Metric;
import org.outrider.analysis.Ratio;
import org.outrider.analysis.Summary;
import org.outrider.report.ReportFiles;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.WadIdentity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** Writes runs as JSON. */
public final class ResultJson {

    private static final ObjectWriter WRITER = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .writerWithDefaultPrettyPrinter();

    private ResultJson() {
    }

    /** The document of a run as text. */
    public static String toText(PlaytestResult result) {
        return text(document(result));
    }

    /** The documents of several runs as text: an object whose {@code tests} are theirs. */
    public static String toText(List<PlaytestResult> results) {
        return text(Map.of("tests", results.stream().map(ResultJson::document).toList()));
    }

    /** Writes the document of a run to a file. */
    public static void write(PlaytestResult result, Path file) throws IOException {
        Files.writeString(file, toText(result), StandardCharsets.UTF_8);
    }

    private static String text(Object document) {
        try {
            return WRITER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and strings can be written", e);
        }
    }

    private static ResultDocument document(PlaytestResult result) {
        PlaytestRequest request = result.request();
        return new ResultDocument(result.testId(), result.status().key(), result.facts().map().name(), request.agent(),
                result.startedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                result.completedAt().truncatedTo(ChronoUnit.SECONDS).toString(), result.duration().toMillis() / 1000.0,
                new ResultDocument.Environment(request.jobs(), Runtime.version().toString(),
                        System.getProperty("os.name")),
                result.engine(), result.wads().stream().map(ResultJson::wad).toList(),
                new ResultDocument.Params(request.skill(), request.monsters(), request.episodes(),
                        request.episodeSeconds(), Long.toString(request.seed()),
                        request.demoFormat().name().toLowerCase(Locale.ROOT)),
                result.episodes().stream().map(ResultJson::episode).toList(),
                aggregate(result.aggregate(), result.exits()), coverage(result),
                result.findings().stream().map(FindingEntries::of).toList());
    }

    private static ResultDocument.Wad wad(WadIdentity wad) {
        return new ResultDocument.Wad(wad.path().getFileName().toString(), wad.iwad() ? "IWAD" : "PWAD", wad.sha256());
    }

    private static ResultDocument.Episode episode(EpisodeResult episode) {
        return switch (episode) {
            case EpisodeResult.Played played -> played(played);
            case EpisodeResult.Failed failed -> new ResultDocument.Episode(failed.number(),
                    Long.toString(failed.seed()), "failed", null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, failed.reason());
        };
    }

    private static ResultDocument.Episode played(EpisodeResult.Played played) {
        EpisodeLog log = played.log();
        EpisodeMetrics metrics = log.metrics();
        return new ResultDocument.Episode(log.number(), Long.toString(played.seed()),
                log.end().name().toLowerCase(Locale.ROOT), metrics.kills(), metrics.deaths(),
                Numbers.rounded(metrics.durationSeconds()), metrics.tics(), metrics.healthLost(), metrics.ammoUsed(),
                metrics.ammoLeft(), metrics.finalHealth(), metrics.damageDealt(), metrics.items(), metrics.secrets(),
                ReportFiles.demo(log.number()),
                new ResultDocument.EpisodeCoverage(log.coverage().sectors().toArray(),
                        log.coverage().lines().toArray(), log.coverage().secrets().toArray()),
                EventEntries.of(log),
                log.healthTimeline().stream()
                        .map(point -> new ResultDocument.HealthEntry(Numbers.seconds(point.tic()), point.health()))
                        .toList(),
                null);
    }

    static Map<String, Number> aggregate(AggregateMetrics aggregate, int exits) {
        Map<String, Number> numbers = new LinkedHashMap<>();
        numbers.put("episodes", aggregate.episodes());
        numbers.put("exits", exits);
        numbers.put("survival_rate", Numbers.rounded(aggregate.survivalRate()));
        numbers.put("kill_death_ratio", Numbers.rounded(aggregate.killDeathRatio()));
        for (Metric metric : Metric.values()) {
            Summary summary = aggregate.of(metric);
            numbers.put("total_" + metric.key(), Numbers.rounded(summary.total()));
            numbers.put("min_" + metric.key(), Numbers.rounded(summary.min()));
            numbers.put("max_" + metric.key(), Numbers.rounded(summary.max()));
            numbers.put("mean_" + metric.key(), Numbers.rounded(summary.mean()));
            numbers.put("median_" + metric.key(), Numbers.rounded(summary.median()));
            numbers.put("std_" + metric.key(), Numbers.rounded(summary.std()));
        }
        return numbers;
    }

    private static ResultDocument.Coverage coverage(PlaytestResult result) {
        CoverageGoals goals = result.facts().goals();
        return new ResultDocument.Coverage(
                covered(goals.sectors(result.coverage()), goals.sectors().without(result.coverage().sectors())),
                covered(goals.lines(result.coverage()), goals.lines().without(result.coverage().lines())),
                covered(goals.secrets(result.coverage()), goals.secrets().without(result.coverage().secrets())));
    }

    private static ResultDocument.Covered covered(Ratio ratio, IndexSet missed) {
        return new ResultDocument.Covered(ratio.covered(), ratio.total(), Numbers.rounded(ratio.percent()),
                missed.toArray());
    }
}
