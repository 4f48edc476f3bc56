/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;

/** What detectors saw in all frames, each fault once: in the frame that shows it best. */
public final class Sightings {

    /** Faults of a view that are seen from places nearer to each other than this are one. */
    private static final double CLOSE = 256;

    private final List<Best> all = new ArrayList<>();

    /** A fault with the frame that shows it best. */
    public static final class Best {

        private final Rule rule;
        private Sighting sighting;
        private Shot shot;
        private int frames = 1;

        private Best(Rule rule, Sighting sighting, Shot shot) {
            this.rule = rule;
            this.sighting = sighting;
            this.shot = shot;
        }

        public Rule rule() {
            return rule;
        }

        public Sighting sighting() {
            return sighting;
        }

        public Shot shot() {
            return shot;
        }

        /** The number of key frames in which it is seen. */
        public int frames() {
            return frames;
        }

        private boolean isSame(Rule otherRule, Sighting other, Shot otherShot) {
            if (!rule.equals(otherRule) || sighting.atView() != other.atView()) {
                return false;
            }
            if (other.atView()) {
                return sighting.sector() == other.sector()
                        || Math.hypot(shot.x() - otherShot.x(), shot.y() - otherShot.y()) < CLOSE;
            }
            return overlap(sighting.lines(), other.lines()) || overlap(sighting.things(), other.things());
        }

        private static boolean overlap(IndexSet a, IndexSet b) {
            return a.stream().anyMatch(b::contains);
        }
    }

    /** Notes what is wrong in a frame. */
    void note(Rule rule, Sighting sighting, Frame frame) {
        Shot shot = Shot.of(frame);
        for (Best best : all) {
            if (best.isSame(rule, sighting, shot)) {
                best.frames++;
                if (sighting.box().count() > best.sighting.box().count()) {
                    best.sighting = sighting;
                    best.shot = shot;
                }
                return;
            }
        }
        all.add(new Best(rule, sighting, shot));
    }

    /** All faults, in the order in which they were first seen. */
    public Collection<Best> all() {
        return List.copyOf(all);
    }
}
