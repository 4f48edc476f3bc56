/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.Difficulty;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.report.StoreJson;
import org.outrider.report.text.TextTable;
import org.outrider.report.text.Times;
import org.outrider.run.queue.RunProgress;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredRun;

/** Prints stored runs. */
final class RunPrinter {

    private final Store store;
    private final PrintWriter out;
    private final boolean json;

    RunPrinter(Store store, PrintWriter out, boolean json) {
        this.store = store;
        this.out = out;
        this.json = json;
    }

    /** How far a run has come. */
    void printStatus(String id) throws StoreException {
        RunProgress progress = RunProgress.of(store, id, Instant.now());
        if (json) {
            out.print(StoreJson.testStatus(progress));
            return;
        }
        StoredRun run = progress.run();
        out.println(id + ": " + run.state().key() + ", " + progress.finished() + " of " + run.submission().total()
                + " episodes of " + progress.mapName() + " " + run.submission().level() + " by "
                + run.submission().checkpoint());
        Duration remaining = progress.remaining();
        if (!run.state().isOver()) {
            out.println("since " + Times.of(progress.elapsed())
                    + (remaining == null ? "" : ", about " + Times.of(remaining) + " left"));
        }
        String error = run.error();
        if (error != null) {
            out.println(error);
        }
    }

    /**
     * What has come of a run.
     *
     * @param events whether the JSON has the events of each episode
     */
    void printResults(String id, boolean events) throws StoreException {
        RunResults results = RunResults.of(store, id);
        if (json) {
            out.print(StoreJson.testResults(results, events ? logs(results) : Map.of()));
            return;
        }
        TextTable table = new TextTable("episode", "outcome", "time", "kills", "health lost", "ammo used",
                "final health");
        for (EpisodeRow episode : results.episodes()) {
            table.add(episode.number(), episode.outcome(), Times.ofTics(episode.metrics().tics()),
                    episode.metrics().kills(), episode.metrics().healthLost(), episode.metrics().ammoUsed(),
                    episode.metrics().finalHealth());
        }
        table.print(out);
        out.println();
        out.println(id + ": " + results.run().state().key() + ", " + results.exits() + " of "
                + results.episodes().size() + " episodes reached an exit, difficulty "
                + describe(results.difficulty()));
        for (StoredFinding stored : results.findings()) {
            Finding finding = stored.finding();
            out.println(finding.severity().name().toLowerCase(Locale.ROOT) + "  " + finding.ruleId() + "  "
                    + finding.title());
        }
    }

    /** A score as users read it. */
    static String describe(Difficulty difficulty) {
        return String.format(Locale.ROOT, "%.0f \u00b1 %.0f of 100", difficulty.score(), difficulty.uncertainty());
    }

    private Map<Integer, EpisodeLog> logs(RunResults results) throws StoreException {
        Map<Integer, EpisodeLog> logs = new HashMap<>();
        for (EpisodeRow episode : results.episodes()) {
            if (!episode.failed()) {
                logs.put(episode.number(), store.episodes().log(results.run().id(), episode.number()));
            }
        }
        return logs;
    }
}
