/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.SplittableRandom;

/** Gives every episode of a run a seed of its own, which depends on nothing but the run's seed and its number. */
final class EpisodeSeeds {

    /** Keeps the streams of neighbouring numbers apart; the odd number nearest to 2^64 divided by the golden ratio. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private EpisodeSeeds() {
    }

    static long seed(long runSeed, int episode) {
        return new SplittableRandom(new SplittableRandom(runSeed).nextLong() + STEP * episode).nextLong();
    }
}
