/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

/**
 * Tells those who work on a run when to stop: their worker ends, the run was ended, or its time is up. May be asked
 * often, since it asks the database once a second.
 */
final class StopSign implements BooleanSupplier {

    private static final long NANOS_BETWEEN_LOOKS = 1_000_000_000;

    private final Store store;
    private final StoredRun run;
    private final Clock clock;
    private final BooleanSupplier workerStops;
    private final AtomicLong lastLook;
    private volatile boolean over;

    StopSign(Store store, StoredRun run, Clock clock, BooleanSupplier workerStops) {
        this.store = store;
        this.run = run;
        this.clock = clock;
        this.workerStops = workerStops;
        this.lastLook = new AtomicLong(System.nanoTime());
    }

    /** Whether the time for the run is up. */
    boolean isLate() {
        @Nullable Instant deadline = run.submission().deadline();
        return deadline != null && clock.instant().isAfter(deadline);
    }

    /** Has everybody stop. */
    void raise() {
        over = true;
    }

    @Override
    public boolean getAsBoolean() {
        long last = lastLook.get();
        long now = System.nanoTime();
        if (now - last > NANOS_BETWEEN_LOOKS && lastLook.compareAndSet(last, now) && !over) {
            try {
                over = isLate() || store.runs().isOver(run.id());
            } catch (StoreException unreachable) {
                // whoever keeps what comes of it will be told; to go on costs nothing
                over = isLate();
            }
        }
        return over || workerStops.getAsBoolean();
    }
}
