/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.outrider.report.TrainingJson;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.run.queue.TrainingStatus;
import org.outrider.store.Checkpoint;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.store.TrainingEntry;
import org.outrider.store.TrainingEvaluation;

/** Prints stored trainings. */
final class TrainingPrinter {

    private final Store store;
    private final PrintWriter out;
    private final boolean json;

    TrainingPrinter(Store store, PrintWriter out, boolean json) {
        this.store = store;
        this.out = out;
        this.json = json;
    }

    /** How far a training has come. */
    void printStatus(String id) throws StoreException {
        TrainingStatus status = TrainingStatus.of(store, id, Instant.now());
        if (json) {
            out.print(TrainingJson.status(status));
            return;
        }
        StoredRun run = status.run();
        out.println(id + ": " + run.state().key() + ", " + status.iteration() + " of " + run.submission().total()
                + " steps on " + status.mapName() + " " + run.submission().level());
        TrainingEntry latest = status.latest();
        if (latest != null) {
            out.println("loss " + number("%.5f", latest.dqnLoss()) + ", score " + number("%.2f", latest.meanScore())
                    + ", by chance " + number("%.0f %%", 100 * latest.epsilon()) + ", "
                    + number("%.0f", latest.stepsPerSecond()) + " steps/s");
        }
        Duration remaining = status.remaining();
        if (!run.state().isOver()) {
            out.println("since " + Times.of(status.elapsed())
                    + (remaining == null ? "" : ", about " + Times.of(remaining) + " left"));
        }
        String error = run.error();
        if (error != null) {
            out.println(error);
        }
        Optional<Checkpoint> agent = store.trainings().latest(id);
        agent.ifPresent(kept -> out.println("agent after step " + kept.iteration() + ": " + kept.file()));
    }

    /** All that a training has noted. */
    void printLogs(String id) throws StoreException {
        StoredRun run = TrainingStatus.of(store, id, Instant.now()).run();
        if (json) {
            out.print(TrainingJson.logs(run, store.trainings().log(id), store.trainings().evaluations(id)));
            return;
        }
        TextTable log = new TextTable("step", "loss", "by chance", "reward", "score", "steps/s");
        for (TrainingEntry entry : store.trainings().log(id)) {
            log.add(entry.iteration(), number("%.5f", entry.dqnLoss()), number("%.3f", entry.epsilon()),
                    number("%.2f", entry.meanReward()), number("%.2f", entry.meanScore()),
                    number("%.0f", entry.stepsPerSecond()));
        }
        log.print(out);
        out.println();
        TextTable evaluations = new TextTable("evaluated at", "score", "\u00b1", "kills", "seconds", "episodes");
        for (TrainingEvaluation evaluation : store.trainings().evaluations(id)) {
            evaluations.add(evaluation.iteration(), number("%.2f", evaluation.meanScore()),
                    number("%.2f", evaluation.scoreInterval()), number("%.1f", evaluation.meanKills()),
                    number("%.0f", evaluation.meanSeconds()), evaluation.episodes());
        }
        evaluations.print(out);
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }
}
