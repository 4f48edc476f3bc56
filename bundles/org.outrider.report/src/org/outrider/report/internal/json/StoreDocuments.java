/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The shapes of what is told about the map library and stored runs. Names become snake case; what is null is left out.
 */
public final class StoreDocuments {

    private StoreDocuments() {
    }

    /** A WAD that was added. */
    public record MapAdded(long id, String name, String filename, String fileUrl, String uploadedAt, long sizeBytes) {
    }

    /** The library. */
    public record MapList(List<MapEntry> maps, int total) {
    }

    /** A WAD of the library. */
    public record MapEntry(long id, String name, String filename, String uploadedAt, long sizeBytes, long trainCount,
            long testCount) {
    }

    /** All about a WAD of the library. */
    public record MapDetails(long id, String name, String filename, String fileUrl, String uploadedAt, long sizeBytes,
            String sha256, boolean iwad, List<String> levels) {
    }

    /** A WAD that was deleted. */
    public record MapDeleted(long id, String message) {
    }

    /**
     * A test run that waits for its workers.
     *
     * @param taskId what the queue calls it
     */
    public record TestStarted(String testId, String status, long mapId, String checkpoint, int episodes,
            String startedAt, String taskId) {
    }

    /** Test runs that were stopped. */
    public record TestsStopped(int stoppedCount, List<String> testIds, String message) {
    }

    /** How far a test run has come. */
    public record TestStatus(String testId, String status, long mapId, String mapName, String level,
            String checkpoint, Progress progress, @Nullable LatestEpisode latestEpisode, String startedAt,
            @Nullable String completedAt, @Nullable String error) {
    }

    /** How far. */
    public record Progress(int currentEpisode, int totalEpisodes, Number progressPercent, long elapsedSeconds,
            @Nullable Long estimatedRemainingSeconds) {
    }

    /** The episode that was over last. */
    public record LatestEpisode(int episodeNum, int kills, int healthRemaining, Number durationSeconds,
            String timestamp) {
    }

    /** What has come of a test run. */
    public record TestResults(String testId, String status, long mapId, String mapName, String level,
            String checkpoint, String startedAt, @Nullable String completedAt, @Nullable Number durationSeconds,
            List<EpisodeEntry> episodes, Map<String, Number> aggregateMetrics, DifficultyEntry difficulty,
            List<ResultDocument.FindingEntry> findings) {
    }

    /** An episode. */
    public record EpisodeEntry(int episodeNum, String outcome, int kills, int deaths, Number durationSeconds,
            int healthLost, int ammoUsed, int ammoLeft, int finalHealth, int damageDealt, int items, int secrets,
            @Nullable List<Map<String, Object>> events, @Nullable String error) {
    }

    /** A score with its parts by name. */
    public record DifficultyEntry(Number score, Number uncertainty, Map<String, Number> parts) {
    }

    /** An episode, tic by tic. */
    public record EpisodeLogs(String testId, int episodeNum, Number durationSeconds, int frames,
            List<Map<String, Object>> events, List<ResultDocument.HealthEntry> healthTimeline) {
    }

    /** Runs. */
    public record RunList(List<RunEntry> runs, int total) {
    }

    /** A run in a line. */
    public record RunEntry(String runId, String kind, String status, long mapId, String mapName, String level,
            String checkpoint, int skill, int totalEpisodes, int finishedEpisodes, int exits, int deaths,
            Number meanKills, int findings, String startedAt, @Nullable String completedAt) {
    }

    /** How two differ. */
    public record ComparisonDocument(Side first, Side second, List<MetricRow> metrics,
            List<ResultDocument.FindingEntry> appeared, List<ResultDocument.FindingEntry> vanished) {
    }

    /** One of two that are compared. */
    public record Side(String name, int episodes, @Nullable DifficultyEntry staticDifficulty,
            DifficultyEntry difficulty) {
    }

    /** A number of both. */
    public record MetricRow(String metric, Number firstMean, Number secondMean, Number difference,
            @Nullable Number p) {
    }

    /** A message of a test run that goes on. */
    public record TestingProgress(String type, String testId, int episode, int kills, int health, String timestamp,
            int frame, int totalEpisodes, Number progressPercent) {
    }

    /** A message of a test run that is over. */
    public record TestingCompleted(String type, String testId, String status, int episodesCompleted, int totalKills,
            Number meanKills) {
    }

    /** A message of an episode that is over. */
    public record EpisodeCompleted(String type, String testId, int episode, String outcome) {
    }
}
