/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.check.CheckedMap;

/** Shows frames of a map to all detectors and makes findings of what they see. */
public final class Inspection {

    /** Folder of the pictures. */
    public static final String FOLDER = "screenshots/";

    private final CheckedMap map;
    private final Scenery scenery;
    private final Sightings sightings = new Sightings();

    public Inspection(CheckedMap map) {
        this.map = map;
        scenery = new Scenery(map);
    }

    /** Lets all detectors look at a frame. */
    public void look(Frame frame) {
        for (FrameDetector detector : FrameDetectors.all()) {
            for (Sighting sighting : detector.look(frame, scenery)) {
                sightings.note(detector.rule(), sighting, frame);
            }
        }
    }

    /**
     * What was seen so far, the worst first.
     *
     * @param pictures gets the PNG files that the findings' evidence names
     */
    public List<Finding> findings(Map<String, byte[]> pictures) {
        List<Finding> findings = new ArrayList<>();
        for (Sightings.Best best : sightings.all()) {
            findings.add(finding(best, pictures));
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return findings;
    }

    private Finding finding(Sightings.Best best, Map<String, byte[]> pictures) {
        Shot shot = best.shot();
        Sighting sighting = best.sighting();
        String file = FOLDER + best.rule().id() + "_" + (pictures.size() + 1) + ".png";
        pictures.put(file, shot.png(sighting.box()));
        String from = "seen from (" + Math.round(shot.x()) + ", " + Math.round(shot.y()) + ")";
        FindingBuilder finding = map.finding(best.rule()).title(sighting.title()).lines(sighting.lines())
                .things(sighting.things())
                .detail("In " + best.frames() + (best.frames() == 1 ? " key frame." : " key frames."))
                .evidence(new Evidence.Moment(shot.episode(), shot.tic(), from))
                .evidence(new Evidence.Screenshot(file, from));
        if (sighting.sector() >= 0) {
            finding.sector(sighting.sector());
        }
        if (sighting.atView()) {
            finding.at(shot.x(), shot.y());
        }
        return finding.build();
    }
}
