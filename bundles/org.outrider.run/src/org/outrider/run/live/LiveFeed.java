/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Shows the episodes that this process plays, while it plays them.
 *
 * <p>Whoever plays begins a {@link LiveEpisode}, whoever wants to look takes a {@link LiveWatch}. As long as nobody
 * watches, a tic costs the look at one field. What is shown never changes how an episode goes.
 *
 * <p>All methods may be called by any thread.
 */
public final class LiveFeed {

    private final LongSupplier nanoTime;
    private final List<LiveWatch> watches = new ArrayList<>();
    private final List<LiveEpisode> playing = new ArrayList<>();

    public LiveFeed() {
        this(System::nanoTime);
    }

    /**
     * @param nanoTime nanoseconds of a clock that only goes forward
     */
    LiveFeed(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Watches all runs, also those that begin later. */
    public LiveWatch watch() {
        return add(new LiveWatch(this, null));
    }

    /** Watches one run, which may begin later. */
    public LiveWatch watch(String runId) {
        return add(new LiveWatch(this, runId));
    }

    /** The calling thread begins to play an episode; it closes it when the episode is over. */
    public synchronized LiveEpisode begin(String runId, int number) {
        LiveEpisode episode = new LiveEpisode(this, runId, number, nanoTime);
        playing.add(episode);
        assign();
        return episode;
    }

    synchronized void end(LiveEpisode episode) {
        playing.remove(episode);
        assign();
    }

    synchronized void end(LiveWatch watch) {
        watches.remove(watch);
        watch.follow(null);
        assign();
    }

    private synchronized LiveWatch add(LiveWatch watch) {
        watches.add(watch);
        assign();
        return watch;
    }

    private @Nullable LiveEpisode longestPlayed(LiveWatch watch) {
        for (LiveEpisode episode : playing) {
            if (watch.wants(episode.runId())) {
                return episode;
            }
        }
        return null;
    }

    /** Tells episodes who watches them, and each watch which one it follows: for as long as that is played. */
    private void assign() {
        for (LiveEpisode episode : playing) {
            episode.setWatches(watches.stream().filter(watch -> watch.wants(episode.runId())).toList());
        }
        for (LiveWatch watch : watches) {
            @Nullable LiveEpisode followed = watch.followed();
            if (followed == null || !playing.contains(followed)) {
                watch.follow(longestPlayed(watch));
            }
        }
    }
}
