/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.EpisodeLog;
import org.outrider.report.internal.json.Documents;
import org.outrider.report.internal.json.StoreDocuments;
import org.outrider.report.internal.json.StoreDocuments.LatestEpisode;
import org.outrider.report.internal.json.StoreEntries;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.RunEvent;
import org.outrider.run.TrainingEvent;
import org.outrider.run.queue.RunProgress;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.MapUse;
import org.outrider.store.NewRun;
import org.outrider.store.RunOverview;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;

/** What is told about the map library and stored runs as JSON: one method for each shape. */
public final class StoreJson {

    private StoreJson() {
    }

    /** A WAD that was added to the library. */
    public static String mapAdded(StoredMap map) {
        return Documents.document(new StoreDocuments.MapAdded(map.id(), map.name(), map.filename(), url(map.file()),
                Documents.moment(map.uploadedAt()), map.sizeBytes()));
    }

    /** The library. */
    public static String mapList(List<MapUse> maps) {
        return Documents.document(new StoreDocuments.MapList(maps.stream().map(use -> new StoreDocuments.MapEntry(
                use.map().id(), use.map().name(), use.map().filename(), Documents.moment(use.map().uploadedAt()),
                use.map().sizeBytes(), use.trainCount(), use.testCount())).toList(), maps.size()));
    }

    /** All about a WAD of the library. */
    public static String mapDetails(StoredMap map) {
        return Documents.document(new StoreDocuments.MapDetails(map.id(), map.name(), map.filename(), url(map.file()),
                Documents.moment(map.uploadedAt()), map.sizeBytes(), map.sha256(), map.iwad(), map.levels()));
    }

    /** A WAD that was deleted from the library. */
    public static String mapDeleted(StoredMap map) {
        return Documents.document(new StoreDocuments.MapDeleted(map.id(), "Map deleted successfully"));
    }

    /** A test run that was put into the queue. */
    public static String testStarted(StoredRun run) {
        NewRun submission = run.submission();
        return Documents.document(new StoreDocuments.TestStarted(run.id(), "started", submission.mapId(),
                submission.checkpoint(), submission.total(), Documents.moment(submission.submittedAt()), run.id()));
    }

    /** Test runs that were stopped. */
    public static String testsStopped(List<String> ids) {
        return Documents.document(new StoreDocuments.TestsStopped(ids.size(), ids,
                ids.isEmpty() ? "No testing was running" : "Testing stopped successfully"));
    }

    /** How far a test run has come. */
    public static String testStatus(RunProgress progress) {
        StoredRun run = progress.run();
        EpisodeRow latest = progress.latest();
        Duration remaining = progress.remaining();
        return Documents.document(new StoreDocuments.TestStatus(run.id(), run.state().key(), run.submission().mapId(),
                progress.mapName(), run.submission().level(), run.submission().checkpoint(),
                new StoreDocuments.Progress(progress.finished(), run.submission().total(),
                        StoreEntries.number(progress.percent()), progress.elapsed().toSeconds(),
                        remaining == null ? null : remaining.toSeconds()),
                latest == null ? null : new LatestEpisode(latest.number(), latest.metrics().kills(),
                        latest.metrics().finalHealth(), StoreEntries.number(latest.metrics().durationSeconds()),
                        Documents.moment(latest.completedAt())),
                Documents.moment(run.since()), Documents.momentOrNull(run.completedAt()), run.error()));
    }

    /**
     * What has come of a test run.
     *
     * @param logs the logs of its episodes by their numbers, those whose events are wanted
     */
    public static String testResults(RunResults results, Map<Integer, EpisodeLog> logs) {
        StoredRun run = results.run();
        Instant end = run.completedAt();
        return Documents.document(new StoreDocuments.TestResults(run.id(), run.state().key(), run.submission().mapId(),
                results.mapName(), run.submission().level(), run.submission().checkpoint(),
                Documents.moment(run.since()),
                Documents.momentOrNull(end), end == null ? null : Duration.between(run.since(), end).toSeconds(),
                results.episodes().stream()
                        .map(episode -> StoreEntries.episode(episode, logs.get(episode.number())))
                        .toList(),
                StoreEntries.aggregate(results), StoreEntries.difficulty(results.difficulty()),
                StoreEntries.findings(results.findings())));
    }

    /** An episode, tic by tic. */
    public static String episodeLogs(String testId, EpisodeLog log) {
        return Documents.document(StoreEntries.logs(testId, log));
    }

    /** Runs. */
    public static String runList(List<RunOverview> runs) {
        return Documents.document(
                new StoreDocuments.RunList(runs.stream().map(StoreJson::entry).toList(), runs.size()));
    }

    /** How two runs, maps or versions differ. */
    public static String comparison(RunComparison comparison) {
        return Documents.document(StoreEntries.comparison(comparison));
    }

    /** A message, in one line. */
    public static String message(RunEvent event) {
        return Documents.line(switch (event) {
            case PlaytestEvent.TestingProgress progress -> new StoreDocuments.TestingProgress(progress.type(),
                    progress.testId(), progress.episode(), progress.kills(), progress.health(),
                    Documents.moment(progress.timestamp()), progress.frame(), progress.totalEpisodes(),
                    StoreEntries.number(progress.progressPercent()));
            case PlaytestEvent.EpisodeCompleted completed -> new StoreDocuments.EpisodeCompleted(completed.type(),
                    completed.testId(), completed.episode().number(), outcome(completed.episode()));
            case PlaytestEvent.TestingCompleted completed -> new StoreDocuments.TestingCompleted(completed.type(),
                    completed.testId(), completed.status().key(), completed.episodesCompleted(),
                    completed.totalKills(), StoreEntries.number(completed.meanKills()));
            case TrainingEvent training -> TrainingJson.message(training);
        });
    }

    private static StoreDocuments.RunEntry entry(RunOverview overview) {
        StoredRun run = overview.run();
        NewRun submission = run.submission();
        return new StoreDocuments.RunEntry(run.id(), submission.kind().name().toLowerCase(Locale.ROOT),
                run.state().key(), submission.mapId(), overview.mapName(), submission.level(), submission.checkpoint(),
                submission.skill(), submission.total(), overview.finished(), overview.exits(), overview.deaths(),
                StoreEntries.number(overview.meanKills()), overview.findings(), Documents.moment(run.since()),
                Documents.momentOrNull(run.completedAt()));
    }

    private static String outcome(EpisodeResult episode) {
        return switch (episode) {
            case EpisodeResult.Played played -> played.log().end().name().toLowerCase(Locale.ROOT);
            case EpisodeResult.Failed failed -> EpisodeRow.FAILED;
        };
    }

    private static String url(Path file) {
        return "artifact:maps/" + file.getFileName();
    }
}
