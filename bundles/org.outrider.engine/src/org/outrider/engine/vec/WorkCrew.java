/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A fixed number of threads that do numbered pieces of work together with the one that asks for it.
 *
 * <p>Asking allocates nothing, and costs little where it is done thousands of times a second: threads look out for more
 * work for a moment before they go to sleep.
 */
final class WorkCrew implements AutoCloseable {

    /** Work in pieces that do not depend on each other. */
    interface Work {

        /** Does a piece. */
        void run(int piece);
    }

    /** Looks for more work before a thread goes to sleep: some ten microseconds. */
    private static final int LOOKS = 1000;
    private static final Work NONE = piece -> { };

    private final Thread[] helpers;
    private final AtomicInteger nextPiece = new AtomicInteger();
    private final AtomicInteger busyHelpers = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private Work work = NONE;
    private int pieces;
    private @Nullable Thread boss;
    /** Rises by one with every job; what the job is was written before. */
    private volatile int job;
    private volatile boolean closed;

    /**
     * Engages a crew.
     *
     * @param threads how many work at a time, with the one that asks for it; at least 1
     */
    WorkCrew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads cannot work");
        }
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform().daemon().name("game " + (i + 2)).start(this::help);
        }
    }

    /**
     * Does all pieces of some work.
     *
     * @throws IllegalStateException where a piece failed, with the first failure as its cause; the others are done
     */
    void doAll(int count, Work what) {
        work = what;
        pieces = count;
        boss = Thread.currentThread();
        nextPiece.set(0);
        busyHelpers.set(helpers.length);
        job++;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        doPieces();
        int looks = 0;
        while (busyHelpers.get() > 0) {
            if (looks++ < LOOKS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
        Throwable failed = failure.getAndSet(null);
        if (failed != null) {
            throw new IllegalStateException("a game broke down: " + failed, failed);
        }
    }

    private void doPieces() {
        for (int piece = nextPiece.getAndIncrement(); piece < pieces; piece = nextPiece.getAndIncrement()) {
            try {
                work.run(piece);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }
    }

    private void help() {
        int done = 0;
        while (true) {
            int looks = 0;
            while (job == done && !closed) {
                if (looks++ < LOOKS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            done++;
            doPieces();
            Thread waiting = boss;
            if (busyHelpers.decrementAndGet() == 0) {
                LockSupport.unpark(waiting);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
