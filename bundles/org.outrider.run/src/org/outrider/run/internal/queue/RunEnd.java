/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Metric;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Summary;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestListener;
import org.outrider.run.RunStatus;
import org.outrider.store.EpisodeRow;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

/** Ends runs: looks for findings in all of their episodes, and tells those who watch. */
public final class RunEnd {

    private final Store store;
    private final Clock clock;
    private final PlaytestListener listener;

    public RunEnd(Store store, Clock clock, PlaytestListener listener) {
        this.store = store;
        this.clock = clock;
        this.listener = listener;
    }

    /** All episodes are over. Nothing happens where the run has ended already. */
    void complete(StoredRun run, MapFacts facts) throws StoreException {
        List<EpisodeLog> logs = new ArrayList<>();
        for (EpisodeRow episode : store.episodes().list(run.id())) {
            if (!episode.failed()) {
                logs.add(store.episodes().log(run.id(), episode.number()));
            }
        }
        List<Finding> findings = RunDetector.detectAll(facts, logs);
        end(run.id(), logs.isEmpty() ? RunStatus.FAILED : RunStatus.COMPLETED,
                logs.isEmpty() ? "not one episode could be played" : null, findings);
    }

    /** The run cannot go on. */
    void fail(String runId, String error) throws StoreException {
        end(runId, RunStatus.FAILED, error, List.of());
    }

    private void end(String runId, RunStatus status, @Nullable String error,
            List<Finding> findings) throws StoreException {
        if (store.runs().end(runId, RunState.valueOf(status.name()), clock.instant(), error, findings)) {
            List<EpisodeRow> played = store.episodes().list(runId).stream().filter(row -> !row.failed()).toList();
            Summary kills = AggregateMetrics.of(played.stream().map(EpisodeRow::metrics).toList()).of(Metric.KILLS);
            listener.notify(new PlaytestEvent.TestingCompleted(runId, status, played.size(), (int) kills.total(),
                    kills.mean()));
        }
    }
}
