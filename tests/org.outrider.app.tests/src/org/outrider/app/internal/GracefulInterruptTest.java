/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GracefulInterruptTest {

    private static final Duration KEEPING_TAKES = Duration.ofMillis(200);

    @Test
    @Timeout(60)
    void interruptedCommandMayKeepWhatItHasFinishedBeforeTheProcessEnds() throws Exception {
        AtomicBoolean kept = new AtomicBoolean();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread command = new Thread(() -> {
            try (var interrupt = GracefulInterrupt.of(Thread.currentThread())) {
                new Thread(() -> {
                    await(working);
                    interrupt.stopCommand();
                    interrupted.countDown();
                }).start();
                try {
                    working.countDown();
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    LockSupport.parkNanos(KEEPING_TAKES.toNanos());
                    kept.set(true);
                }
            }
        });
        command.start();

        interrupted.await();

        assertTrue(kept.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
