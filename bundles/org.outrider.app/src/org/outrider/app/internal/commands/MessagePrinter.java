/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

import org.outrider.report.StoreJson;
import org.outrider.report.text.RunText;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.RunEvent;
import org.outrider.run.TrainingEvent;

/** Prints how runs go on: all messages as JSON, one a line, or a line for each episode, evaluation and
 * end. */
final class MessagePrinter implements Consumer<RunEvent> {

    private final PrintWriter out;
    private final boolean json;

    MessagePrinter(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public synchronized void accept(RunEvent event) {
        if (json) {
            out.println(StoreJson.message(event));
        } else if (event instanceof PlaytestEvent.EpisodeCompleted completed) {
            out.println(completed.testId() + ": " + RunText.ended(completed.episode()));
        } else if (event instanceof PlaytestEvent.TestingCompleted completed) {
            out.println(completed.testId() + ": " + completed.status().key());
        } else if (event instanceof TrainingEvent.TrainingEvaluated told) {
            out.println(String.format(Locale.ROOT, "%s: score %.2f after %d steps", told.trainingId(),
                    told.evaluation().meanScore(), told.evaluation().iteration()));
        } else if (event instanceof TrainingEvent.TrainingCompleted completed) {
            out.println(completed.trainingId() + ": " + completed.status().key() + " after "
                    + completed.finalIteration() + " steps");
        }
        out.flush();
    }
}
