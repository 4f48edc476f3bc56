/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.check.CheckedMap;
import org.outrider.check.Materials;
import org.outrider.check.Profile;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.FrameDetectors;
import org.outrider.visual.internal.FrameTour;
import org.outrider.visual.internal.Inspection;
import org.outrider.visual.internal.Shot;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.map.MapData;

/**
 * Watches episodes of a map from their demos, looks for visual faults in their key frames, and takes pictures of what
 * other detectors found. Belongs to one thread.
 */
public final class VisualReview implements AutoCloseable {

    private final Game game;
    private final FrameTour tour;
    private final Inspection inspection;
    /** Pictures that were asked for, by episode and tic. */
    private final Map<List<Integer>, Shot> asked = new HashMap<>();

    /**
     * Opens a game of a map.
     *
     * @param setup of the episodes, as far as demos hang on it; its WADs must stay open
     * @throws GameException      where the engine cannot play the map
     * @throws WadFormatException where the WADs' list of textures is malformed
     */
    public VisualReview(GameEngine engine, GameSetup setup, MapData map) throws GameException, WadFormatException {
        inspection = new Inspection(
                new CheckedMap(map, engine.mapRules(), Materials.read(setup.wads()), Profile.VANILLA));
        game = engine.open(setup);
        tour = new FrameTour(game);
    }

    /** All rules that findings may be of. */
    public static List<Rule> rules() {
        return FrameDetectors.all().stream().map(FrameDetector::rule).toList();
    }

    /**
     * Watches an episode.
     *
     * @param findings of whose moments in this episode pictures are to be taken
     */
    public void watch(int episode, Demo demo, List<Finding> findings) {
        List<Integer> tics = findings.stream().flatMap(finding -> finding.moments().stream())
                .filter(moment -> moment.episode() == episode).map(Evidence.Moment::tic).toList();
        tour.watch(episode, demo, tics, new FrameTour.Visitor() {

            @Override
            public void look(Frame frame) {
                inspection.look(frame);
            }

            @Override
            public void asked(Frame frame) {
                asked.put(List.of(frame.episode(), frame.tic()), Shot.of(frame));
            }
        });
    }

    /**
     * What all episodes so far show.
     *
     * @param others findings that are to get pictures of their moments
     * @return these and those that were made of key frames
     */
    public VisualFindings findings(List<Finding> others) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        List<Finding> all = new ArrayList<>(others.stream().map(finding -> illustrated(finding, pictures)).toList());
        all.addAll(inspection.findings(pictures));
        return new VisualFindings(all, pictures, tour.tics(), tour.kept());
    }

    /** A finding with a picture of the first of its moments that was watched. */
    private Finding illustrated(Finding finding, Map<String, byte[]> pictures) {
        for (Evidence.Moment moment : finding.moments()) {
            Shot shot = asked.get(List.of(moment.episode(), moment.tic()));
            if (shot != null) {
                String file = Inspection.FOLDER + "episode_" + shot.episode() + "_tic_" + shot.tic() + ".png";
                pictures.computeIfAbsent(file, name -> shot.png(null));
                List<Evidence> evidence = new ArrayList<>(finding.evidence());
                evidence.add(new Evidence.Screenshot(file, "what the player saw then"));
                return finding.withEvidence(evidence);
            }
        }
        return finding;
    }

    @Override
    public void close() {
        game.close();
    }
}
