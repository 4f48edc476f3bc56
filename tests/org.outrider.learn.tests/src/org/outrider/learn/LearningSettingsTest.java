/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LearningSettingsTest {

    private static LearningSettings settings(double rate, double finalRate, double advantage) {
        return new LearningSettings(OptimizerType.ADAM, rate, finalRate, 16, 4, 0.95, 3, advantage, true, 50, 10, 0, 1,
                2);
    }

    @Test
    void theLearningRateChangesSteadily() {
        LearningSettings settings = settings(4e-4, 2e-4, 0);

        assertEquals(4e-4, settings.learningRateAt(0), 1e-12);
        assertEquals(3e-4, settings.learningRateAt(0.5), 1e-12);
        assertEquals(2e-4, settings.learningRateAt(1), 1e-12);
    }

    @Test
    void anAdvantageOfOneWouldLeaveNothing() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> settings(1e-3, 1e-3, 1));

        assertEquals("the advantage must be from 0 to below 1, not 1.0", failure.getMessage());
    }
}
