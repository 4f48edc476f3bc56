/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.classic.ClassicEngine;

class EnvTimerTest {

    private static final double HOURS = 10_000;

    private final EnvCase room;

    EnvTimerTest(@TempDir Path folder) throws Exception {
        room = new EnvCases(folder, null).all().getFirst();
    }

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @Test
    void interruptionEndsAnyMeasurement() {
        EnvTimer timer = new EnvTimer(new ClassicEngine(), HOURS);

        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> timer.singleGame(room));
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> timer.manyGames(room, 2, 2));
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> timer.resetMillis(room));
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void stepsAreCountedOnTheClockAndByTheProcessor() throws Exception {
        EnvTimer.Rate rate = new EnvTimer(new ClassicEngine(), 0.02).singleGame(room);

        assertTrue(rate.perSecond() > 0 && rate.perCpuSecond() > 0, rate.toString());
    }
}
