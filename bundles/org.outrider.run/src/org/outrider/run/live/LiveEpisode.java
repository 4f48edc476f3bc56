/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.outrider.engine.GameSetup;
import org.outrider.engine.Observation;

/** An episode that is being played, as its player shows it. Belongs to the thread that plays. */
public final class LiveEpisode implements AutoCloseable {

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    /** Samples come at most as often as a person sees tics go by. */
    private static final long NANOS_BETWEEN_LOOKS = NANOS_PER_SECOND / GameSetup.TICS_PER_SECOND;

    private final LiveFeed feed;
    private final String runId;
    private final int number;
    private final LongSupplier nanoTime;
    private volatile List<LiveWatch> watches = List.of();
    private long nextLook;
    private long nextTic;

    LiveEpisode(LiveFeed feed, String runId, int number, LongSupplier nanoTime) {
        this.feed = feed;
        this.runId = runId;
        this.number = number;
        this.nanoTime = nanoTime;
        this.nextLook = nanoTime.getAsLong();
        this.nextTic = nextLook;
    }

    /** Takes pictures of an episode. */
    @FunctionalInterface
    public interface Camera {

        /**
         * Takes a picture of the present moment.
         *
         * @return empty where there is none to be had
         */
        Optional<LiveFrame> shoot(LiveSample sample, Observation observation);
    }

    public String runId() {
        return runId;
    }

    /** From 1, within its run. */
    public int number() {
        return number;
    }

    /**
     * A tic has passed, or the episode has begun. Shows it to those who watch where it is time for that, and waits
     * where one of them wants the episode to go slower.
     *
     * @param last   the episode is over, which is always shown
     * @param look   asked where a sample is wanted
     * @param camera asked where a picture is wanted
     */
    public void ticPassed(boolean last, Supplier<LiveSample> look, Camera camera) {
        List<LiveWatch> present = watches;
        if (present.isEmpty()) {
            return;
        }
        if (isDue() || last) {
            LiveSample sample = look.get();
            present.forEach(watch -> show(watch, sample, camera));
        }
        if (!last) {
            keepPace(present);
        }
    }

    /** The episode is over. */
    @Override
    public void close() {
        feed.end(this);
    }

    void setWatches(List<LiveWatch> present) {
        watches = present;
    }

    private boolean isDue() {
        long now = nanoTime.getAsLong();
        if (now - nextLook < 0) {
            return false;
        }
        // a look that comes a little late leaves the beat as it is, so that jitter does not halve the rate
        nextLook = now - nextLook > 2 * NANOS_BETWEEN_LOOKS ? now + NANOS_BETWEEN_LOOKS
                : nextLook + NANOS_BETWEEN_LOOKS;
        return true;
    }

    private void show(LiveWatch watch, LiveSample sample, Camera camera) {
        watch.add(sample);
        if (watch.followed() == this && watch.wantsPicture()) {
            camera.shoot(sample, watch.picture()).ifPresent(watch::add);
        }
    }

    private void keepPace(List<LiveWatch> present) {
        int slowest = 0;
        for (LiveWatch watch : present) {
            int pace = watch.followed() == this ? watch.ticsPerSecond() : 0;
            if (pace > 0 && (slowest == 0 || pace < slowest)) {
                slowest = pace;
            }
        }
        long now = nanoTime.getAsLong();
        if (slowest == 0) {
            nextTic = now;
            return;
        }
        long tic = NANOS_PER_SECOND / slowest;
        nextTic = Math.max(nextTic, now - tic) + tic;
        if (nextTic > now) {
            LockSupport.parkNanos(nextTic - now);
        }
    }
}
