/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Observation;

/**
 * Somebody's look at the episodes of a {@link LiveFeed}. What comes waits here until it is taken, up to a limit, so
 * that who watches is never in the way of who plays; a view asks from its own timer:
 *
 * <pre>
 * LiveWatch watch = feed.watch(runId);
 * watch.show(Observation.ofScreen(ScreenResolution.of(320, 200), ScreenFormat.BGRA32));
 * // ten times a second
 * watch.take().forEach(chart::add);
 * watch.takeFrame().ifPresent(gameView::draw);
 * // when the view closes
 * watch.close();
 * </pre>
 *
 * <p>Samples come of all episodes that are being played, at most 35 a second of each, those of one episode in order;
 * its first tic and its last are always among them. One episode at a time is followed: of that one pictures are taken
 * and the pace can be set. It stays the same until it is over; then it is the one that has been played longest.
 *
 * <p>All methods may be called by any thread.
 */
public final class LiveWatch implements AutoCloseable {

    /** So many samples wait; of an episode at full rate, nearly two minutes. When more come, the oldest are dropped. */
    public static final int CAPACITY = 4096;

    private final LiveFeed feed;
    private final @Nullable String runId;
    private final Deque<LiveSample> samples = new ArrayDeque<>();
    private long dropped;
    private @Nullable LiveFrame frame;
    private volatile Observation picture = Observation.NONE;
    private volatile int ticsPerSecond;
    private volatile @Nullable LiveEpisode followed;

    LiveWatch(LiveFeed feed, @Nullable String runId) {
        this.feed = feed;
        this.runId = runId;
    }

    /** Takes the samples that have come since the last call, oldest first. */
    public synchronized List<LiveSample> take() {
        List<LiveSample> taken = new ArrayList<>(samples);
        samples.clear();
        return taken;
    }

    /** Takes the latest picture; empty where none has come since the last call. The next is then drawn. */
    public synchronized Optional<LiveFrame> takeFrame() {
        Optional<LiveFrame> taken = Optional.ofNullable(frame);
        frame = null;
        return taken;
    }

    /** How many samples were dropped since nobody took them in time. */
    public synchronized long dropped() {
        return dropped;
    }

    /**
     * Says which pictures are wanted; {@link Observation#NONE}, the default, for none. They are drawn for this watch
     * alone, so they may be others than those that the agent gets to see. No more are drawn than are taken.
     */
    public void show(Observation wanted) {
        picture = wanted;
    }

    /**
     * Has the episode that is followed go no faster than this; 35 tics a second are the game's own time. It does
     * otherwise not change how the episode goes.
     *
     * @param tics a second, at least 1; 0, the default, for as fast as can be
     */
    public void slowTo(int tics) {
        if (tics < 0) {
            throw new IllegalArgumentException(tics + " tics a second");
        }
        ticsPerSecond = tics;
    }

    /** Whether a sample or a picture is of the episode that is followed now. */
    public boolean follows(LiveSample sample) {
        LiveEpisode episode = followed;
        return episode != null && episode.number() == sample.episode() && episode.runId().equals(sample.runId());
    }

    /** Ends the watch; what waits is forgotten. */
    @Override
    public void close() {
        feed.end(this);
        take();
        takeFrame();
    }

    boolean wants(String run) {
        String only = runId;
        return only == null || only.equals(run);
    }

    @Nullable LiveEpisode followed() {
        return followed;
    }

    void follow(@Nullable LiveEpisode episode) {
        followed = episode;
    }

    synchronized void add(LiveSample sample) {
        if (samples.size() == CAPACITY) {
            samples.removeFirst();
            dropped++;
        }
        samples.addLast(sample);
    }

    synchronized void add(LiveFrame taken) {
        frame = taken;
    }

    synchronized boolean wantsPicture() {
        return frame == null && picture.draws();
    }

    Observation picture() {
        return picture;
    }

    int ticsPerSecond() {
        return ticsPerSecond;
    }
}
