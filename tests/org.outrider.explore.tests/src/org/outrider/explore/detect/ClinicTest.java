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

/** The clinic has one bug in each ward: static checks and detectors find them all, and nothing else. */
class ClinicTest {

    private static final String MAP = "MAP01";
    private static final long TICS = 25_000;
    /** Never comes to an end, so that the result does not hang on the machine. */
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void everyPlantedBugIsFoundAndNothingElse() throws Exception {
        TreeSet<String> planted = new TreeSet<>();
        SampleIwad.clinicWards().forEach(ward -> ward.rules().forEach(rule -> planted.add(ward.bug() + ": " + rule)));

        TreeSet<String> found = new TreeSet<>();
        try (WadStack wads = new WadStack(List.of(SampleIwad.openClinic()))) {
            findings(wads).forEach(finding -> found.add(ward(finding.place()) + ": " + finding.ruleId()));
        }

        assertEquals(planted, found);
    }

    private static List<Finding> findings(WadStack wads) throws Exception {
        ClassicEngine engine = new ClassicEngine();
        CheckedMap map = new CheckedMap(MapData.load(wads, MAP), engine.mapRules(), Materials.read(wads),
                Profile.VANILLA);
        List<Finding> findings = new ArrayList<>(Checks.installed().check(map));
        findings.addAll(new PlayDetection(engine, wads).detect(MAP, TICS, LONG, () -> false).findings());
        return findings;
    }

    private static String ward(@Nullable Place place) {
        return place == null ? "the whole map" : SampleIwad.clinicWards().stream()
                .filter(ward -> ward.contains(place.x(), place.y())).map(ClinicWard::bug).findFirst()
                .orElse("outside of all wards");
    }
}
