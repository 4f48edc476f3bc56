/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
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

/** The archive has one bug in each room that the map's data shows: static checks find them all, and nothing else. */
class ArchiveTest {

    private static final String MAP = "MAP03";

    @Test
    void everyPlantedBugIsFoundAndNothingElse() throws Exception {
        TreeSet<String> planted = new TreeSet<>();
        SampleIwad.archiveWards().forEach(ward -> ward.rules().forEach(rule -> planted.add(ward.bug() + ": " + rule)));

        TreeSet<String> found = new TreeSet<>();
        try (WadStack wads = new WadStack(List.of(SampleIwad.openClinic()))) {
            CheckedMap map = new CheckedMap(MapData.load(wads, MAP), new ClassicEngine().mapRules(),
                    Materials.read(wads), Profile.VANILLA);
            Checks.installed().check(map)
                    .forEach(finding -> found.add(ward(finding.place()) + ": " + finding.ruleId()));
        }

        assertEquals(planted, found);
    }

    private static String ward(@Nullable Place place) {
        return place == null ? "the whole map" : SampleIwad.archiveWards().stream()
                .filter(ward -> ward.contains(place.x(), place.y())).map(ClinicWard::bug).findFirst()
                .orElse("outside of all rooms");
    }
}
