/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The shapes of what is told about trainings. Names become snake case; what is null, or not known, is left out. */
public final class TrainingDocuments {

    private TrainingDocuments() {
    }

    /**
     * A training that waits for a worker.
     *
     * @param taskId what the queue calls it
     */
    public record Started(String trainingId, String status, long mapId, int maxIterations, String startedAt,
            String taskId) {
    }

    /** Trainings that were stopped. */
    public record Stopped(int stoppedCount, List<String> trainingIds, String message) {
    }

    /** How far a training has come. */
    public record Status(String trainingId, String status, long mapId, String mapName, String level,
            String networkType, Progress progress, @Nullable Metrics latestMetrics, String startedAt,
            @Nullable String completedAt, @Nullable String error) {
    }

    /** How far. */
    public record Progress(long currentIteration, long maxIterations, Number progressPercent, long elapsedSeconds,
            @Nullable Long estimatedRemainingSeconds) {
    }

    /** A line of the log. */
    public record Metrics(long iteration, @Nullable Number dqnLoss, @Nullable Number epsilon,
            @Nullable Number meanReward, @Nullable Number meanScore, @Nullable Number stepsPerSecond,
            String timestamp) {
    }

    /** All of the log. */
    public record Logs(String trainingId, String status, long mapId, long maxIterations, long finalIteration,
            String startedAt, @Nullable String completedAt, @Nullable Long durationSeconds, List<Metrics> iterations,
            @Nullable Number maxLoss, @Nullable Number minLoss, @Nullable Number meanLoss,
            @Nullable Number finalLoss, List<EvaluationEntry> evaluations) {
    }

    /** How well the agent played without acting by chance. */
    public record EvaluationEntry(long iteration, int episodes, Number meanScore, @Nullable Number scoreInterval,
            Number meanReward, Number meanKills, Number meanSeconds, String timestamp) {
    }

    /** A message of a training that goes on. */
    public record ProgressMessage(String type, String trainingId, long iteration, @Nullable Number dqnLoss,
            String timestamp, long maxIterations, @Nullable Number epsilon, @Nullable Number meanReward,
            @Nullable Number meanScore, Number stepsPerSecond, @Nullable Number estimatedRemainingSeconds) {
    }

    /** A message of an evaluation. */
    public record EvaluatedMessage(String type, String trainingId, long iteration, int episodes, Number meanScore,
            @Nullable Number scoreInterval) {
    }

    /** A message of a training that is over. */
    public record CompletedMessage(String type, String trainingId, String status, long finalIteration,
            @Nullable Number finalLoss, long durationSeconds) {
    }
}
