/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.SampleIwad;
import org.outrider.visual.plant.TrialResult.Tally;
import org.outrider.wad.WadStack;

/** Defects that are planted in the sample game are found by the detectors of their class. */
class DetectorTrialTest {

    private static final TrialSettings SETTINGS = new TrialSettings(5, 1, 1, 40, 3, false, false);

    private static TrialResult run() throws Exception {
        try (WadStack wads = new WadStack(List.of(SampleIwad.open()))) {
            return new DetectorTrial(new ClassicEngine(), SETTINGS).run(wads, "MAP02");
        }
    }

    @Test
    void whatWasPlantedInWallsIsFound() throws Exception {
        TrialResult result = run();

        for (DefectClass kind : Set.of(DefectClass.UNDRAWN_WALL, DefectClass.BARE_STEP, DefectClass.MEDUSA,
                DefectClass.TUTTI_FRUTTI, DefectClass.HOLES)) {
            assertEquals(new Tally(1, 1, 1, 1), result.classes().get(kind), kind + " of " + result);
        }
    }

    @Test
    void theSameSeedGivesTheSameTrial() throws Exception {
        TrialResult first = run();
        TrialResult second = run();

        assertEquals(first.classes(), second.classes());
        assertEquals(first.alarms().stream().map(Finding::fingerprint).toList(),
                second.alarms().stream().map(Finding::fingerprint).toList());
    }

    @Test
    void keyFramesAreAFewOfAllFrames() throws Exception {
        TrialResult result = run();

        assertTrue(result.clean().kept() > 0, result.toString());
        assertTrue(result.clean().kept() * 10 < result.clean().tics(), result.clean().toString());
    }
}
