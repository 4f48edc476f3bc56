/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps the tics of a game that waits for nobody to the clock. */
final class Pacer {

    /** Tells the time and lets it pass. */
    interface Clock {

        /** Nanoseconds since some moment. */
        long nanos();

        /** Waits for so many nanoseconds, or less. */
        void sleep(long nanos);

        /** The clock of this machine. */
        static Clock ofSystem() {
            return new Clock() {

                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void sleep(long nanos) {
                    LockSupport.parkNanos(nanos);
                }
            };
        }
    }

    private final Clock clock;
    private final long ticNanos;
    private long nextTic;

    Pacer(int ticsPerSecond, Clock clock) {
        this.clock = clock;
        ticNanos = TimeUnit.SECONDS.toNanos(1) / ticsPerSecond;
        start();
    }

    /** Counts from now on. */
    void start() {
        nextTic = clock.nanos() + ticNanos;
    }

    /** Whether the next tic should have been played by now; if so it counts as played. */
    boolean takeOverdue() {
        if (clock.nanos() - nextTic < 0) {
            return false;
        }
        nextTic += ticNanos;
        return true;
    }

    /** Waits until the next tic is to be played; a thread that is interrupted waits no longer. */
    void await() {
        long left = nextTic - clock.nanos();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            clock.sleep(left);
            left = nextTic - clock.nanos();
        }
        nextTic += ticNanos;
    }
}
