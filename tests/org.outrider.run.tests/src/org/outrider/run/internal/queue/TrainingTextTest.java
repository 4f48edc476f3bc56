/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.learn.Preset;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.TrainingSettings;

class TrainingTextTest {

    private static final TrainingSettings SETTINGS = settings(Preset.FAST, 1_000, 1);

    @Test
    void moreStepsAreTheSameTraining() {
        assertTrue(TrainingText.sameButSteps(TrainingText.write(SETTINGS), settings(Preset.FAST, 90_000, 1)));
    }

    @Test
    void anotherSeedIsAnotherTraining() {
        assertFalse(TrainingText.sameButSteps(TrainingText.write(SETTINGS), settings(Preset.FAST, 1_000, 2)));
    }

    @Test
    void anotherNetworkIsAnotherTraining() {
        assertFalse(TrainingText.sameButSteps(TrainingText.write(SETTINGS), settings(Preset.ARNOLD, 1_000, 1)));
    }

    @Test
    void textOfAnotherVersionIsAnotherTraining() {
        assertFalse(TrainingText.sameButSteps("steps=1000", SETTINGS));
    }

    private static TrainingSettings settings(Preset preset, long steps, long seed) {
        return preset.settings(TaskSettings.ofScenario("basic"), steps, seed);
    }
}
