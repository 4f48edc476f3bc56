/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends engines that do not answer in time: a call into ViZDoom waits for its engine for ever, and nothing in Java can
 * take it back.
 */
public final class Watchdog {

    private static final long LOOK_NANOS = 200_000_000;

    private final Set<NativeGame> watched = ConcurrentHashMap.newKeySet();
    private final Duration answer;
    private boolean running;

    /** @param answer what an ordinary call may take; a tic takes less than a millisecond */
    Watchdog(Duration answer) {
        this.answer = answer;
    }

    /** What an ordinary call may take. */
    Duration answer() {
        return answer;
    }

    /** What loading WADs and a map may take. */
    Duration start() {
        return answer.multipliedBy(4);
    }

    /** Looks after a game until it is {@link #forget(NativeGame) forgotten}. */
    synchronized void watch(NativeGame game) {
        watched.add(game);
        if (!running) {
            running = true;
            Thread.ofPlatform().daemon().name("watches ViZDoom").start(this::look);
        }
    }

    /** No longer looks after a game. */
    void forget(NativeGame game) {
        watched.remove(game);
    }

    private void look() {
        while (goesOn()) {
            LockSupport.parkNanos(LOOK_NANOS);
            long now = System.nanoTime();
            for (NativeGame game : watched) {
                game.endIfOverdue(now);
            }
        }
    }

    private synchronized boolean goesOn() {
        running = !watched.isEmpty();
        return running;
    }
}
