/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkCrewTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 8 })
    void everyPieceIsDoneOnceInEveryJob(int threads) {
        int[] done = new int[37];
        try (WorkCrew crew = new WorkCrew(threads)) {
            for (int job = 0; job < 2000; job++) {
                crew.doAll(done.length, piece -> done[piece]++);
            }
        }

        int[] expected = new int[37];
        Arrays.fill(expected, 2000);
        assertArrayEquals(expected, done);
    }

    @Test
    void piecesAreDoneAtTheSameTime() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        CountDownLatch allThere = new CountDownLatch(3);
        try (WorkCrew crew = new WorkCrew(3)) {
            crew.doAll(3, piece -> {
                workers.add(Thread.currentThread());
                allThere.countDown();
                awaitAll(allThere);
            });
        }

        assertEquals(3, workers.size());
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCrewThatSleptWakesUpForWork() throws Exception {
        int[] done = new int[4];
        try (WorkCrew crew = new WorkCrew(2)) {
            crew.doAll(4, piece -> done[piece]++);
            Thread.sleep(50);

            crew.doAll(4, piece -> done[piece]++);
        }

        assertArrayEquals(new int[] { 2, 2, 2, 2 }, done);
    }

    @Test
    void aPieceThatFailsIsToldAfterTheOthersWereDone() {
        int[] done = new int[4];
        try (WorkCrew crew = new WorkCrew(2)) {
            IllegalStateException error = assertThrows(IllegalStateException.class, () -> crew.doAll(4, piece -> {
                if (piece == 1) {
                    throw new ArithmeticException("piece 1");
                }
                done[piece]++;
            }));

            assertEquals("piece 1", String.valueOf(error.getCause().getMessage()));
            assertArrayEquals(new int[] { 1, 0, 1, 1 }, done);
            crew.doAll(4, piece -> done[piece]++);
            assertArrayEquals(new int[] { 2, 1, 2, 2 }, done);
        }
    }

    @Test
    void aCrewOfNobodyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WorkCrew(0));
    }
}
