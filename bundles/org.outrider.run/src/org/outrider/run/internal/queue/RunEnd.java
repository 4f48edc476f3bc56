/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Metric;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Summary;
import org.outrider.engine.GameEngine;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.RunStatus;
import org.outrider.run.internal.EngineFailures;
import org.outrider.run.queue.StoredPlaytests;
import org.outrider.store.EpisodeRow;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.visual.VisualFindings;

/** Ends runs: looks for findings in all episodes that were played, and tells those who watch. */
public final class RunEnd {

    private static final Logger LOG = Logger.getLogger(RunEnd.class.getName());

    private final Store store;
    private final StoredPlaytests playtests;
    private final Clock clock;
    private final PlaytestListener listener;

    public RunEnd(Store store, GameEngine engine, Clock clock, PlaytestListener listener) {
        this.store = store;
        this.playtests = new StoredPlaytests(store, engine);
        this.clock = clock;
        this.listener = listener;
    }

    /** Adds to findings what episodes show. */
    interface Looker {

        VisualFindings look(List<EpisodeResult.Played> episodes, List<Finding> findings);
    }

    /**
     * All episodes are over.
     *
     * @return false where the run has ended already
     */
    boolean complete(StoredRun run, MapFacts facts, Looker looker) throws StoreException {
        List<EpisodeResult> all = playtests.episodes(run.id());
        List<EpisodeResult.Played> episodes = all.stream()
                .filter(EpisodeResult.Played.class::isInstance).map(EpisodeResult.Played.class::cast).toList();
        if (episodes.isEmpty()) {
            return end(run, RunStatus.FAILED, "not one episode could be played",
                    EngineFailures.before(List.of(), facts, all));
        }
        VisualFindings seen = looker.look(episodes,
                RunDetector.detectAll(facts, episodes.stream().map(EpisodeResult.Played::log).toList()));
        for (Map.Entry<String, byte[]> picture : seen.pictures().entrySet()) {
            store.episodes().addPicture(run.id(), picture.getKey(), picture.getValue());
        }
        return end(run, RunStatus.COMPLETED, null, EngineFailures.before(seen.findings(), facts, all));
    }

    /**
     * The run cannot go on.
     *
     * @return false where it has ended already
     */
    public boolean fail(StoredRun run, String error) throws StoreException {
        return end(run, RunStatus.FAILED, error, findings(run));
    }

    /**
     * Somebody does not want the run to go on.
     *
     * @return false where it has ended already
     */
    public boolean stop(StoredRun run) throws StoreException {
        return !run.state().isOver() && end(run, RunStatus.STOPPED, null, findings(run));
    }

    /** Tells those who watch of a run that somebody else has ended. */
    void announce(String runId) throws StoreException {
        announce(runId, RunStatus.valueOf(store.runs().get(runId).state().name()));
    }

    private boolean end(StoredRun run, RunStatus status, @Nullable String error, List<Finding> findings)
            throws StoreException {
        boolean ended = store.runs().end(run.id(), RunState.valueOf(status.name()), clock.instant(), error, findings);
        if (ended) {
            announce(run.id(), status);
        }
        return ended;
    }

    private void announce(String runId, RunStatus status) throws StoreException {
        List<EpisodeRow> played = store.episodes().list(runId).stream().filter(row -> !row.failed()).toList();
        Summary kills = AggregateMetrics.of(played.stream().map(EpisodeRow::metrics).toList()).of(Metric.KILLS);
        listener.notify(new PlaytestEvent.TestingCompleted(runId, status, played.size(), (int) kills.total(),
                kills.mean()));
    }

    /** What the episodes so far show; nothing where the map cannot be read, which must not keep a run from its end. */
    private List<Finding> findings(StoredRun run) throws StoreException {
        List<EpisodeLog> logs = logs(run);
        if (logs.isEmpty()) {
            return List.of();
        }
        try {
            return RunDetector.detectAll(playtests.facts(run), logs);
        } catch (PlaytestException e) {
            LOG.log(Level.WARNING, "run {0} ends without findings: {1}", new Object[] {run.id(), e.getMessage()});
            return List.of();
        }
    }

    private List<EpisodeLog> logs(StoredRun run) throws StoreException {
        List<EpisodeLog> logs = new ArrayList<>();
        for (EpisodeRow episode : store.episodes().list(run.id())) {
            if (!episode.failed()) {
                logs.add(store.episodes().log(run.id(), episode.number()));
            }
        }
        return logs;
    }
}
