/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameSetup;
import org.outrider.run.live.LiveSample;
import org.outrider.ui.runs.SampleRing;

/**
 * The curves of one episode at a time, gathered from samples of all that are played. Stays with an episode until that
 * is over; then goes on with the next that is followed. Belongs to one thread.
 */
final class EpisodeCurves {

    /** Nearly two minutes of the game's own time; a faster game is sampled more coarsely. */
    static final int CAPACITY = 4096;

    private final Map<Gauge, SampleRing> rings = new EnumMap<>(Gauge.class);
    private @Nullable LiveSample latest;

    EpisodeCurves() {
        for (Gauge gauge : Gauge.values()) {
            rings.put(gauge, new SampleRing(CAPACITY));
        }
    }

    /**
     * Adds what has come.
     *
     * @param followed whether a sample is of the episode that is to be shown next
     * @return whether anything of it is new to the curves
     */
    boolean add(List<LiveSample> samples, Predicate<LiveSample> followed) {
        boolean changed = false;
        for (LiveSample sample : samples) {
            LiveSample last = latest;
            boolean same = last != null && last.runId().equals(sample.runId()) && last.episode() == sample.episode();
            if (same || last == null || last.end() != null || followed.test(sample)) {
                add(sample, same);
                changed = true;
            }
        }
        return changed;
    }

    private void add(LiveSample sample, boolean same) {
        if (!same) {
            rings.values().forEach(SampleRing::clear);
        }
        double seconds = (double) sample.tic() / GameSetup.TICS_PER_SECOND;
        rings.forEach((gauge, ring) -> ring.add(seconds, gauge.of(sample)));
        latest = sample;
    }

    SampleRing ring(Gauge gauge) {
        return Objects.requireNonNull(rings.get(gauge));
    }

    /** The newest sample; null before the first. */
    @Nullable LiveSample latest() {
        return latest;
    }
}
