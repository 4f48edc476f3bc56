/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.time.Duration;
import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.report.internal.json.Documents;
import org.outrider.report.internal.json.Numbers;
import org.outrider.report.internal.json.TrainingDocuments;
import org.outrider.run.TrainingEvent;
import org.outrider.run.queue.TrainingStatus;
import org.outrider.store.NewRun;
import org.outrider.store.StoredRun;
import org.outrider.store.TrainingEntry;
import org.outrider.store.TrainingEvaluation;

/** What is told about trainings as JSON: one method for each shape. */
public final class TrainingJson {

    private TrainingJson() {
    }

    /** A training that was put into the queue. */
    public static String started(StoredRun run) {
        NewRun submission = run.submission();
        return Documents.document(new TrainingDocuments.Started(run.id(), "started", submission.mapId(),
                submission.total(), Documents.moment(submission.submittedAt()), run.id()));
    }

    /** Trainings that were stopped. */
    public static String stopped(List<String> ids) {
        return Documents.document(new TrainingDocuments.Stopped(ids.size(), ids,
                ids.isEmpty() ? "No training was running" : "Training stopped successfully"));
    }

    /** How far a training has come. */
    public static String status(TrainingStatus status) {
        StoredRun run = status.run();
        NewRun submission = run.submission();
        TrainingEntry latest = status.latest();
        Duration remaining = status.remaining();
        return Documents.document(new TrainingDocuments.Status(run.id(), run.state().key(), submission.mapId(),
                status.mapName(), submission.level(), submission.checkpoint(),
                new TrainingDocuments.Progress(status.iteration(), submission.total(),
                        Numbers.rounded(status.percent()), status.elapsed().toSeconds(),
                        remaining == null ? null : remaining.toSeconds()),
                latest == null ? null : metrics(latest), Documents.moment(run.since()),
                Documents.momentOrNull(run.completedAt()), run.error()));
    }

    /** A training's log and evaluations. */
    public static String logs(StoredRun run, List<TrainingEntry> log, List<TrainingEvaluation> evaluations) {
        DoubleSummaryStatistics losses = log.stream().mapToDouble(TrainingEntry::dqnLoss).filter(Double::isFinite)
                .summaryStatistics();
        boolean learned = losses.getCount() > 0;
        Instant end = run.completedAt();
        return Documents.document(new TrainingDocuments.Logs(run.id(), run.state().key(), run.submission().mapId(),
                run.submission().total(), log.isEmpty() ? 0 : log.getLast().iteration(),
                Documents.moment(run.since()), Documents.momentOrNull(end),
                end == null ? null : Duration.between(run.since(), end).toSeconds(),
                log.stream().map(TrainingJson::metrics).toList(), learned ? known(losses.getMax()) : null,
                learned ? known(losses.getMin()) : null, learned ? known(losses.getAverage()) : null,
                learned ? known(log.getLast().dqnLoss()) : null,
                evaluations.stream().map(TrainingJson::evaluation).toList()));
    }

    /** A message. */
    static Object message(TrainingEvent event) {
        return switch (event) {
            case TrainingEvent.TrainingProgress told -> progress(told);
            case TrainingEvent.TrainingEvaluated told -> new TrainingDocuments.EvaluatedMessage(told.type(),
                    told.trainingId(), told.evaluation().iteration(), told.evaluation().episodes(),
                    Numbers.rounded(told.evaluation().meanScore()), known(told.evaluation().scoreInterval()));
            case TrainingEvent.TrainingCompleted told -> new TrainingDocuments.CompletedMessage(told.type(),
                    told.trainingId(), told.status().key(), told.finalIteration(), known(told.finalLoss()),
                    told.duration().toSeconds());
        };
    }

    private static TrainingDocuments.ProgressMessage progress(TrainingEvent.TrainingProgress told) {
        org.outrider.learn.TrainingProgress progress = told.progress();
        return new TrainingDocuments.ProgressMessage(told.type(), told.trainingId(), progress.iteration(),
                known(progress.dqnLoss()), Documents.moment(told.timestamp()), progress.maxIterations(),
                known(progress.epsilon()), known(progress.meanReward()), known(progress.meanScore()),
                Numbers.rounded(progress.stepsPerSecond()), known(progress.remainingSeconds()));
    }

    private static TrainingDocuments.Metrics metrics(TrainingEntry entry) {
        return new TrainingDocuments.Metrics(entry.iteration(), known(entry.dqnLoss()), known(entry.epsilon()),
                known(entry.meanReward()), known(entry.meanScore()), known(entry.stepsPerSecond()),
                Documents.moment(entry.timestamp()));
    }

    private static TrainingDocuments.EvaluationEntry evaluation(TrainingEvaluation evaluation) {
        return new TrainingDocuments.EvaluationEntry(evaluation.iteration(), evaluation.episodes(),
                Numbers.rounded(evaluation.meanScore()), known(evaluation.scoreInterval()),
                Numbers.rounded(evaluation.meanReward()), Numbers.rounded(evaluation.meanKills()),
                Numbers.rounded(evaluation.meanSeconds()), Documents.moment(evaluation.timestamp()));
    }

    /** The number with the digits that a loss needs; null for what is none. */
    private static @Nullable Number known(double value) {
        return Double.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
    }
}
