/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The ring of thinkers takes many, but not endlessly many. */
class ThinkersTest {

    private static final int MOST = 1 << 18;

    private static final class Idle extends Thinker {
        @Override
        public void think() {
            // does nothing
        }
    }

    @Test
    void levelThatGrowsWithoutEndIsStopped() {
        Thinkers thinkers = new Thinkers();
        for (int i = 0; i < MOST; i++) {
            thinkers.add(new Idle());
        }

        OvercrowdedException stop = assertThrows(OvercrowdedException.class, () -> thinkers.add(new Idle()));
        assertTrue(stop.getMessage().contains("262144"), stop.getMessage());
    }

    @Test
    void clearedRingTakesAsManyAgain() {
        Thinkers thinkers = new Thinkers();
        for (int i = 0; i < MOST; i++) {
            thinkers.add(new Idle());
        }

        thinkers.clear();

        assertDoesNotThrow(() -> thinkers.add(new Idle()));
    }
}
