/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.Agents;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.live.LiveFeed;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

/** The runs that a worker has open: those being played, and a few of the last ones, since opening a map takes time. */
public final class OpenRuns implements AutoCloseable {

    private static final int IDLE_RUNS = 2;

    private final Store store;
    private final EngineChoice engines;
    private final Agents agents;
    private final Clock clock;
    private final PlaytestListener listener;
    private final LiveFeed feed;
    private final BooleanSupplier workerStops;
    private final @Nullable Duration limit;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * @param workerStops asked by those who play, who then give up
     * @param limit       wall-clock time after which an episode has failed; null for the usual
     */
    public OpenRuns(Store store, EngineChoice engines, Agents agents, Clock clock, PlaytestListener listener,
            LiveFeed feed, BooleanSupplier workerStops, @Nullable Duration limit) {
        this.store = store;
        this.engines = engines;
        this.agents = agents;
        this.clock = clock;
        this.listener = listener;
        this.feed = feed;
        this.workerStops = workerStops;
        this.limit = limit;
    }

    /** A run and how many play it. */
    private static final class Entry {

        private final OpenRun run;
        private int players;

        Entry(OpenRun run) {
            this.run = run;
        }
    }

    /** Opens a run, or takes it as it is open; to be given back. */
    synchronized OpenRun take(StoredRun run) throws StoreException, PlaytestException {
        Entry entry = entries.remove(run.id());
        if (entry == null) {
            entry = new Entry(OpenRun.open(store, run, engines.ofRun(run.submission().engine()), agents, clock,
                    listener, feed, workerStops, limit));
        }
        entries.put(run.id(), entry);
        entry.players++;
        return entry.run;
    }

    /** A player is done with a run. */
    synchronized void giveBack(OpenRun run) {
        Entry entry = entries.get(run.run().id());
        if (entry != null) {
            entry.players--;
        }
        List<Entry> unused = entries.values().stream().filter(other -> other.players == 0).toList();
        for (Entry oldest : unused.subList(0, Math.max(0, unused.size() - IDLE_RUNS))) {
            entries.values().remove(oldest);
            oldest.run.close();
        }
    }

    /** The runs that are open, also those that nobody plays now. */
    synchronized List<OpenRun> list() {
        return entries.values().stream().map(entry -> entry.run).toList();
    }

    /** Has those who watch told how the runs being played stand, where that is due. */
    public synchronized void tell() {
        entries.values().stream().filter(entry -> entry.players > 0).forEach(entry -> entry.run.board().tell());
    }

    @Override
    public synchronized void close() {
        entries.values().forEach(entry -> entry.run.close());
        entries.clear();
    }
}
