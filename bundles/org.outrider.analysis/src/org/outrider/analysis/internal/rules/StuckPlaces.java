/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Track;
import org.outrider.engine.GameSetup;

/** Finds places that the player did not get away from for a long time. Places near each other count as one. */
public final class StuckPlaces implements RunDetector {

    /** Who stays this long has stopped fighting, waiting for lifts and looking around. */
    private static final int STAY_TICS = 30 * GameSetup.TICS_PER_SECOND;
    /** Edge of the square that the player stays in: twice the player's width. */
    private static final double STAY_SIZE = 64;
    private static final double SAME_PLACE = 128;

    private static final Rule RULE = new Rule("stuck", "The player did not get away from a place",
            "A place that players cannot leave costs them the game since the last save.",
            Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        List<Spot> spots = new ArrayList<>();
        for (EpisodeLog episode : episodes) {
            for (Stay stay : stays(episode.track())) {
                spots.stream().filter(spot -> spot.isNear(stay)).findFirst().orElseGet(() -> {
                    Spot spot = new Spot(stay.x(), stay.y());
                    spots.add(spot);
                    return spot;
                }).add(stay, episode.number());
            }
        }
        return spots.stream().map(spot -> finding(facts, spot)).toList();
    }

    private static Finding finding(MapFacts facts, Spot spot) {
        return Finding.on(facts.map(), RULE)
                .detail("It stayed within " + (int) STAY_SIZE + " units of (" + Math.round(spot.x) + ", "
                        + Math.round(spot.y) + ") for up to " + spot.longest / GameSetup.TICS_PER_SECOND + " seconds"
                        + (spot.evidence.size() == 1 ? "." : ", " + spot.evidence.size() + " times."))
                .at(spot.x, spot.y)
                .evidence(spot.evidence)
                .build();
    }

    /** The stretches of at least {@link #STAY_TICS} in which a track stays in a small square; they do not overlap. */
    private static List<Stay> stays(Track track) {
        List<Stay> stays = new ArrayList<>();
        int start = 0;
        while (start < track.size()) {
            Extent extent = new Extent();
            int end = start;
            while (end < track.size() && extent.takes(track.x(end), track.y(end))) {
                end++;
            }
            int tics = track.tic(end - 1) - track.tic(start);
            if (tics >= STAY_TICS) {
                stays.add(new Stay(track.x(start), track.y(start), track.tic(start), tics));
                start = end;
            } else {
                start++;
            }
        }
        return stays;
    }

    /** The box around positions, as long as it is small. */
    private static final class Extent {

        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        boolean takes(double x, double y) {
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
            return maxX - minX <= STAY_SIZE && maxY - minY <= STAY_SIZE;
        }
    }

    private record Stay(double x, double y, int tic, int tics) {
    }

    /** A place of one or more stays. */
    private static final class Spot {

        private final double x;
        private final double y;
        private final List<Evidence.Moment> evidence = new ArrayList<>();
        private int longest;

        Spot(double x, double y) {
            this.x = x;
            this.y = y;
        }

        boolean isNear(Stay stay) {
            return Math.hypot(stay.x() - x, stay.y() - y) <= SAME_PLACE;
        }

        void add(Stay stay, int episode) {
            evidence.add(new Evidence.Moment(episode, stay.tic()));
            longest = Math.max(longest, stay.tics());
        }
    }
}
