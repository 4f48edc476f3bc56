/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.Agents;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.GameEngine;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.internal.Player;
import org.outrider.run.internal.ProgressBoard;
import org.outrider.run.internal.Stage;
import org.outrider.run.internal.Stages;
import org.outrider.run.internal.TimeLimit;
import org.outrider.run.live.LiveFeed;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;
import org.outrider.visual.VisualFindings;

/** A run that a worker has open: its map, and players that wait for their next episode. */
final class OpenRun implements AutoCloseable {

    private final StoredRun run;
    private final LiveFeed feed;
    private final StopSign stop;
    private final Stage stage;
    private final ProgressBoard board;
    private final TimeLimit limit;
    private final Set<Integer> stuck = ConcurrentHashMap.newKeySet();
    private final Queue<Player> idle = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean endTold = new AtomicBoolean();

    private OpenRun(StoredRun run, Stage stage, LiveFeed feed, StopSign stop, @Nullable Duration limit,
            ProgressBoard board) {
        this.run = run;
        this.stage = stage;
        this.feed = feed;
        this.stop = stop;
        this.limit = limit == null ? TimeLimit.usual(stage.request(), () -> 0) : TimeLimit.of(limit);
        this.board = board;
    }

    /**
     * Opens a run.
     *
     * @param workerStops asked by those who play, who then give up
     * @param limit       wall-clock time after which an episode has failed; null for the usual
     * @throws PlaytestException where a WAD has gone or cannot be played any more
     */
    static OpenRun open(Store store, StoredRun run, GameEngine engine, Agents agents, Clock clock,
            PlaytestListener listener, LiveFeed feed, BooleanSupplier workerStops, @Nullable Duration limit)
            throws StoreException, PlaytestException {
        List<Path> wads = new ArrayList<>();
        for (long id : run.submission().wads()) {
            StoredMap map = store.maps().get(id);
            wads.add(map.file());
        }
        PlaytestRequest request = RequestJson.read(run, wads);
        Stage stage = Stages.open(request, engine, agents);
        return new OpenRun(run, stage, feed, new StopSign(store, run, clock, workerStops), limit,
                new ProgressBoard(run.id(), request, listener, clock, System::nanoTime));
    }

    StoredRun run() {
        return run;
    }

    MapFacts facts() {
        return stage.facts();
    }

    /** Adds to findings what the episodes show, where that is wanted. */
    VisualFindings look(List<EpisodeResult.Played> episodes, List<Finding> findings) {
        return stage.request().visual() ? stage.look(episodes, findings) : VisualFindings.unseen(findings);
    }

    ProgressBoard board() {
        return board;
    }

    /** True for the first who asks: that the run was ended elsewhere is told once. */
    boolean takeNewsOfEnd() {
        return endTold.compareAndSet(false, true);
    }

    /** Whether the time for the run is up. */
    boolean isLate() {
        return stop.isLate();
    }

    /**
     * Plays an episode.
     *
     * @return empty where it was given up, since the worker or the run was stopped, or the time is up
     */
    Optional<? extends EpisodeResult> play(int number) {
        Player waiting = idle.poll();
        Player player = waiting == null ? new Player(stage, limit, stop, board::update,
                episode -> feed.begin(run.id(), episode)) : waiting;
        Optional<? extends EpisodeResult> result = player.play(number);
        if (result.isEmpty()) {
            board.giveUp(number);
        }
        if (player.wasStuck()) {
            stuck.add(number);
        }
        idle.add(player);
        return result;
    }

    /** Whether an episode was left to itself here, which is not to be tried again: it is the same each time. */
    boolean wasStuck(int number) {
        return stuck.contains(number);
    }

    @Override
    public void close() {
        for (Player player = idle.poll(); player != null; player = idle.poll()) {
            player.close();
        }
        stage.close();
    }
}
