/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.ClinicWard;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** The annex has a gap and a monster that are one too many for the clinic: what follows is found, and nothing else. */
class AnnexTest {

    private static final String MAP = "MAP04";
    private static final long TICS = 4000;
    /** Never comes to an end, so that the result does not hang on the machine. */
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void everyPlantedBugIsFoundAndNothingElse() throws Exception {
        TreeSet<String> planted = new TreeSet<>(List.of("the whole map: ammo-starvation"));
        SampleIwad.annexWards().forEach(ward -> ward.rules().forEach(rule -> planted.add(ward.bug() + ": " + rule)));

        TreeSet<String> found = new TreeSet<>();
        try (WadStack wads = new WadStack(List.of(SampleIwad.openClinic()))) {
            ClassicEngine engine = new ClassicEngine();
            List<Finding> findings = new ArrayList<>(Checks.installed().check(new CheckedMap(
                    MapData.load(wads, MAP), engine.mapRules(), Materials.read(wads), Profile.VANILLA)));
            findings.addAll(new PlayDetection(engine, wads).detect(MAP, TICS, LONG, () -> false).findings());
            findings.forEach(finding -> found.add(ward(finding.place()) + ": " + finding.ruleId()));
        }

        assertEquals(planted, found);
    }

    private static String ward(@Nullable Place place) {
        return place == null ? "the whole map" : SampleIwad.annexWards().stream()
                .filter(ward -> ward.contains(place.x(), place.y())).map(ClinicWard::bug).findFirst()
                .orElse("outside of all wards");
    }
}
