/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.agent.Agent;
import org.outrider.agent.Agents;
import org.outrider.agent.ExplorerSettings;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.check.CheckedMap;
import org.outrider.check.Checks;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.ClinicWard;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;

/** The gallery has one visual fault in each room: static checks and key frames show them all, and nothing else. */
class GalleryTest {

    private static final String MAP = "MAP02";
    private static final int SECONDS = 120;
    private static final ClassicEngine ENGINE = new ClassicEngine();

    @Test
    void everyFaultIsSeenAndNothingElse() throws Exception {
        TreeSet<String> planted = new TreeSet<>();
        SampleIwad.galleryWards().forEach(ward -> ward.rules().forEach(rule -> planted.add(ward.bug() + ": " + rule)));

        TreeSet<String> found = new TreeSet<>();
        try (WadStack wads = new WadStack(List.of(SampleIwad.openClinic()))) {
            List<Finding> findings = new ArrayList<>(Checks.installed().check(new CheckedMap(MapData.load(wads, MAP),
                    ENGINE.mapRules(), Materials.read(wads), Profile.VANILLA)));
            findings.addAll(review(wads).findings());
            findings.forEach(finding -> found.add(ward(finding.place()) + ": " + finding.ruleId()));
        }

        assertEquals(planted, found);
    }

    @Test
    void eachFindingHasItsPictureAndItsMoment() throws Exception {
        try (WadStack wads = new WadStack(List.of(SampleIwad.openClinic()))) {
            VisualFindings seen = review(wads);

            assertTrue(seen.keyFrames() * 10 < seen.frames(), seen.keyFrames() + " of " + seen.frames());
            for (Finding finding : seen.findings()) {
                assertEquals(1, finding.moments().size(), finding.toString());
                assertTrue(finding.evidence().stream().filter(Evidence.Screenshot.class::isInstance)
                        .map(Evidence.Screenshot.class::cast)
                        .anyMatch(picture -> seen.pictures().containsKey(picture.file())), finding.toString());
            }
        }
    }

    private static VisualFindings review(WadStack wads) throws Exception {
        MapData map = MapData.load(wads, MAP);
        GameSetup.Builder setup = GameSetup.of(wads, MAP).monsters(false)
                .episodeTimeout(SECONDS * GameSetup.TICS_PER_SECOND);
        Demo demo = explore(setup, map);
        try (VisualReview review = new VisualReview(ENGINE, setup.build(), map)) {
            review.watch(1, demo, List.of());
            return review.findings(List.of());
        }
    }

    private static Demo explore(GameSetup.Builder setup, MapData map) throws Exception {
        Agent agent = Agents.explorer(ExplorerSettings.EXPLORE_THEN_EXIT).create(map, ENGINE.mapRules());
        try (Game game = ENGINE.open(setup.buttons(agent.buttons()).build())) {
            double[] action = new double[agent.buttons().size()];
            agent.beginEpisode(game, 1);
            while (!game.isEpisodeFinished()) {
                int tics = agent.act(game, action);
                game.makeAction(action, tics);
            }
            agent.endEpisode(game);
            return game.recordedDemo();
        }
    }

    private static String ward(@Nullable Place place) {
        return place == null ? "the whole map" : SampleIwad.galleryWards().stream()
                .filter(ward -> ward.contains(place.x(), place.y())).map(ClinicWard::bug).findFirst()
                .orElse("outside of all wards at " + place.x() + ", " + place.y());
    }
}
