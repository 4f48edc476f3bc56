/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.outrider.learn.Evaluation;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingProgress;
import org.outrider.learn.TrainingStart;
import org.outrider.report.text.Times;

/** Shows on the console how a training goes on: a line written over on a terminal, else a line now and then. */
final class TrainingView implements TrainingListener {

    private static final String ERASE_LINE = "\r\u001b[K";
    /** Without a terminal, a line for each so many messages of about a second. */
    private static final int MESSAGES_PER_LINE = 10;

    private final Path folder;
    private final boolean terminal;
    private final PrintWriter err;
    private int messages;

    TrainingView(Path folder, boolean terminal, PrintWriter err) {
        this.folder = folder;
        this.terminal = terminal;
        this.err = err;
    }

    @Override
    public void started(TrainingStart start) {
        err.println((start.iteration() > 0 ? "going on with " : "training ") + start.trainingId() + " in " + folder
                + (start.iteration() > 0 ? " from step " + start.iteration() : ""));
        err.println("device: " + start.device());
        err.println("network: " + start.settings().network().type() + ", " + start.parameters() + " parameters, "
                + start.actions() + " actions; replay memory: " + (start.replayBytes() >> 20) + " MB");
        err.flush();
    }

    @Override
    public void progressed(TrainingProgress progress) {
        if (terminal) {
            err.print(ERASE_LINE + line(progress));
        } else if (messages++ % MESSAGES_PER_LINE == 0) {
            err.println(line(progress));
        }
        err.flush();
    }

    private static String line(TrainingProgress progress) {
        return String.format(Locale.ROOT, "%d/%d  %.1f %%  %.0f steps/s  %s left  loss %s  score %s  by chance %.0f %%",
                progress.iteration(), progress.maxIterations(),
                100.0 * progress.iteration() / progress.maxIterations(), progress.stepsPerSecond(),
                Double.isFinite(progress.remainingSeconds())
                        ? Times.of(Duration.ofSeconds((long) progress.remainingSeconds())) : "?",
                number("%.4f", progress.dqnLoss()), number("%.2f", progress.meanScore()), 100 * progress.epsilon());
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }

    @Override
    public void evaluated(Evaluation evaluation) {
        clear();
        err.println(String.format(Locale.ROOT, "step %d: score %.2f +- %.2f, %.1f kills, %.0f s in %d episodes",
                evaluation.iteration(), evaluation.meanScore(), evaluation.scoreInterval(), evaluation.meanKills(),
                evaluation.meanSeconds(), evaluation.episodes()));
        err.flush();
    }

    /** Takes the line away that is written over. */
    void clear() {
        if (terminal) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
