/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

/** Measures how fast a training goes on. */
final class Pace {

    private static final double NANOS = 1e9;

    private long reportNanos;
    private long reportIteration;
    private long logNanos;
    private long logIteration;

    /** The training begins, or goes on. */
    void start(long iteration) {
        reportNanos = System.nanoTime();
        logNanos = reportNanos;
        reportIteration = iteration;
        logIteration = iteration;
    }

    /** Whether so much time has passed since {@link #recent} was last asked. */
    boolean isDue(double seconds) {
        return System.nanoTime() - reportNanos >= seconds * NANOS;
    }

    /** Steps a second since this was last asked. */
    double recent(long iteration) {
        long now = System.nanoTime();
        double perSecond = (iteration - reportIteration) * NANOS / Math.max(1, now - reportNanos);
        reportNanos = now;
        reportIteration = iteration;
        return perSecond;
    }

    /** Steps a second since this was last asked. */
    double sinceLog(long iteration) {
        long now = System.nanoTime();
        double perSecond = (iteration - logIteration) * NANOS / Math.max(1, now - logNanos);
        logNanos = now;
        logIteration = iteration;
        return perSecond;
    }
}
