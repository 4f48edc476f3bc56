/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;

/**
 * How detectors did on a map.
 *
 * @param map       its name
 * @param clean     frames of the map as it was
 * @param planted   frames of the map with defects
 * @param classes   by class of defects
 * @param missed    defects that no finding tells of
 * @param alarms    findings on the map as it was
 * @param byTheWay  findings on the map with defects that tell of none of them, and that are not among the alarms
 */
public record TrialResult(String map, Frames clean, Frames planted, Map<DefectClass, Tally> classes,
        List<PlantedDefect> missed, List<Finding> alarms, List<Finding> byTheWay) {

    /**
     * Frames of episodes.
     *
     * @param tics  one for each tic of the game
     * @param looks of these, drawn and considered
     * @param kept  of these, kept as key frames
     */
    public record Frames(int tics, int looks, int kept) {

        public static final Frames NONE = new Frames(0, 0, 0);

        /** Both together. */
        public Frames plus(Frames other) {
            return new Frames(tics + other.tics, looks + other.looks, kept + other.kept);
        }
    }

    /**
     * Defects of a class.
     *
     * @param planted all
     * @param seen    of these, to be seen in some frame that was drawn
     * @param kept    of these, to be seen in some key frame
     * @param found   of those planted, told of by a finding
     */
    public record Tally(int planted, int seen, int kept, int found) {

        /** Both together. */
        public Tally plus(Tally other) {
            return new Tally(planted + other.planted, seen + other.seen, kept + other.kept, found + other.found);
        }
    }
}
