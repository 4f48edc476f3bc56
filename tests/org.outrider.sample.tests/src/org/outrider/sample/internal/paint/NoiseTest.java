/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoiseTest {

    private final Noise noise = new Noise(7);

    @Test
    void valuesFillTheWholeRangeEvenly() {
        int[] tenths = new int[10];
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                tenths[(int) (noise.at(x, y) * 10)]++;
            }
        }
        for (int count : tenths) {
            assertTrue(count > 800 && count < 1200, "a tenth of 10000 values: " + count);
        }
    }

    @Test
    void smoothNoiseRepeatsItself() {
        assertEquals(noise.smooth(1.25, 2.5, 4, 3), noise.smooth(5.25, 5.5, 4, 3), 1e-12);
    }

    @Test
    void smoothNoiseMeetsTheValuesOfTheCells() {
        assertEquals(noise.at(2, 1), noise.smooth(2, 1, 8, 8), 1e-12);
    }

    @Test
    void seedsGiveDifferentPatterns() {
        assertNotEquals(noise.at(3, 3), new Noise(8).at(3, 3));
        assertNotEquals(noise.at(3, 3), noise.other(1).at(3, 3));
    }
}
