/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.SplittableRandom;

/**
 * Makes all chance of a training from its seed and how far it has come, so that nothing but that has to be kept for a
 * training to go on exactly.
 */
final class Seeds {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;

    Seeds(long seed) {
        this.seed = seed;
    }

    /** What chance is needed for. */
    enum Use {
        NETWORK, GAMES, EVALUATION, EXPLORATION, SAMPLING, DROPOUT
    }

    /** A seed for something that there is once. */
    long of(Use use) {
        return at(use, 0);
    }

    /** A seed for a step of something. */
    long at(Use use, long step) {
        long mixed = (seed * Use.values().length + use.ordinal()) * SPREAD + step;
        return new SplittableRandom(mixed).nextLong();
    }

    /** The chance in a step of something. */
    SplittableRandom random(Use use, long step) {
        return new SplittableRandom(at(use, step));
    }
}
