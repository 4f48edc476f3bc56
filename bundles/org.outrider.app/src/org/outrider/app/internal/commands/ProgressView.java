/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.util.function.Consumer;

import org.outrider.report.text.Outcomes;
import org.outrider.report.text.Times;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.RunEvent;

/** Shows on the console how a run goes on. */
abstract sealed class ProgressView implements Consumer<RunEvent> {

    private final String map;
    private final PrintWriter out;

    private ProgressView(String map, PrintWriter out) {
        this.map = map;
        this.out = out;
    }

    /**
     * A view for a console.
     *
     * @param terminal whether it is a terminal, on which a line can be written over, or keeps all that is written
     */
    static ProgressView of(boolean terminal, String map, PrintWriter out) {
        return terminal ? new Bar(map, out) : new Lines(map, out);
    }

    final String map() {
        return map;
    }

    final PrintWriter out() {
        return out;
    }

    /** A bar with the time that is left, written over and over again. */
    private static final class Bar extends ProgressView {

        private static final int WIDTH = 24;
        private static final String ERASE_LINE = "\r\u001b[K";

        Bar(String map, PrintWriter out) {
            super(map, out);
        }

        @Override
        public void accept(RunEvent event) {
            switch (event) {
                case PlaytestEvent.TestingProgress progress -> draw(progress);
                case PlaytestEvent.TestingCompleted completed -> {
                    out().print(ERASE_LINE);
                    out().flush();
                }
                default -> { }
            }
        }

        private void draw(PlaytestEvent.TestingProgress progress) {
            int done = (int) (WIDTH * progress.progressPercent() / 100);
            out().print(ERASE_LINE + map() + " \u2595" + "\u2588".repeat(done) + " ".repeat(WIDTH - done) + "\u258f "
                    + (int) progress.progressPercent() + " %  episode " + progress.episode() + "/"
                    + progress.totalEpisodes() + "  health " + progress.health() + "  kills " + progress.kills()
                    + "  " + Times.of(progress.remaining()) + " left");
            out().flush();
        }
    }

    /** A line for each episode. */
    private static final class Lines extends ProgressView {

        Lines(String map, PrintWriter out) {
            super(map, out);
        }

        @Override
        public void accept(RunEvent event) {
            if (event instanceof PlaytestEvent.EpisodeCompleted completed) {
                out().println(map() + ": episode " + completed.episode().number() + " " + switch (completed.episode()) {
                    case EpisodeResult.Played played -> Outcomes.of(played.log().end()) + " after "
                            + Times.ofTics(played.log().metrics().tics());
                    case EpisodeResult.Failed failed -> "broke down: " + failed.reason();
                });
                out().flush();
            }
        }
    }
}
