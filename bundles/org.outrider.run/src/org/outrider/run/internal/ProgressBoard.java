/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;

/** Where the players of a run write how far they are, and from where its listener is told. */
public final class ProgressBoard {

    private final String testId;
    private final PlaytestRequest request;
    private final PlaytestListener listener;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final long startNanos;
    private final ProgressPace pace;
    private final Map<Integer, EpisodeProgress> playing = new ConcurrentHashMap<>();
    private final Map<Integer, EpisodeProgress> told = new ConcurrentHashMap<>();
    private int finished;

    /**
     * @param clock    stamps the messages
     * @param nanoTime nanoseconds of a clock that only goes forward
     */
    public ProgressBoard(String testId, PlaytestRequest request, PlaytestListener listener, Clock clock,
            LongSupplier nanoTime) {
        this.testId = testId;
        this.request = request;
        this.listener = listener;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.startNanos = nanoTime.getAsLong();
        this.pace = new ProgressPace(startNanos);
    }

    /** An episode has come so far. */
    public void update(EpisodeProgress progress) {
        playing.put(progress.number(), progress);
    }

    /** An episode is over. */
    public synchronized void complete(EpisodeResult episode) {
        playing.remove(episode.number());
        finished++;
        listener.notify(new PlaytestEvent.EpisodeCompleted(testId, episode));
    }

    /** So many episodes are over, those included that were played elsewhere. */
    public synchronized void setFinished(int episodes) {
        finished = episodes;
    }

    /** An episode was given up. */
    public void giveUp(int episode) {
        playing.remove(episode);
    }

    /** Tells the listener how far the run is, where that is due. */
    public synchronized void tell() {
        if (pace.isDue(nanoTime.getAsLong(), !told.equals(playing))) {
            told.clear();
            told.putAll(playing);
            listener.notify(progress());
        }
    }

    /** Tells the listener that the run is over. */
    synchronized void end(PlaytestEvent.TestingCompleted end) {
        listener.notify(end);
    }

    private PlaytestEvent.TestingProgress progress() {
        EpisodeProgress farthest = told.values().stream()
                .max(Comparator.comparingInt(EpisodeProgress::tic).thenComparingInt(EpisodeProgress::number))
                .orElse(new EpisodeProgress(Math.clamp(finished, 1, request.episodes()), 0, 0, 0));
        double done = finished;
        for (EpisodeProgress episode : told.values()) {
            done += Math.min(1, (double) episode.tic() / request.episodeTics());
        }
        double share = done / request.episodes();
        Duration elapsed = Duration.ofNanos(nanoTime.getAsLong() - startNanos);
        Duration remaining = share > 0 ? Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share))
                : Duration.ZERO;
        return new PlaytestEvent.TestingProgress(testId, farthest.number(), request.episodes(), finished,
                farthest.tic(), farthest.kills(), farthest.health(), 100 * share, elapsed, remaining, clock.instant());
    }
}
