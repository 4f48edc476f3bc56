/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.TrainingDocument;
import org.outrider.learn.TrainingDocument.Loss;
import org.outrider.learn.TrainingSettings;

/** Puts the documents of trainings together. */
final class Documents {

    private Documents() {
    }

    /**
     * Puts a document together.
     *
     * @param identity what the training was started with
     * @param entries of the log
     * @param completedAt when it ended; null while it goes on
     */
    static TrainingDocument of(Identity identity, String status, List<LogEntry> entries, long iteration,
            double seconds, @Nullable Instant completedAt, List<Evaluation> evaluations) {
        List<Loss> losses = entries.stream().filter(entry -> Double.isFinite(entry.dqnLoss()))
                .map(entry -> new Loss(entry.iteration(), entry.dqnLoss(), entry.timestamp())).toList();
        DoubleSummaryStatistics statistics = losses.stream().mapToDouble(Loss::dqnLoss).summaryStatistics();
        boolean any = !losses.isEmpty();
        TrainingSettings settings = identity.settings();
        return new TrainingDocument(identity.trainingId(), status, settings.task().scenario(), settings.task().maps(),
                settings.preset(), settings.schedule().steps(), iteration, identity.startedAt(), completedAt, seconds,
                losses, any ? statistics.getMax() : null, any ? statistics.getMin() : null,
                any ? statistics.getAverage() : null, any ? losses.getLast().dqnLoss() : null, evaluations);
    }
}
