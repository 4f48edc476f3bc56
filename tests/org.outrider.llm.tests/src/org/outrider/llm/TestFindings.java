/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.List;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;

/** Findings as checks and detectors make them. */
final class TestFindings {

    private TestFindings() {
    }

    /** A wall without a texture. */
    static Finding missingTexture(int line, double x) {
        return new Finding("missing-texture", "Wall without a texture", "The upper part of linedef " + line
                + " has none.",
                "Players see a hall of mirrors there.", Severity.WARNING, Skills.ALL,
                new Place(x, 0, IndexSet.empty(), IndexSet.of(line), IndexSet.empty()),
                List.of(new Evidence.Fact("height", "64")), "mt" + line, FindingState.NEW);
    }

    /** An exit that was not reached, about the map as a whole. */
    static Finding exitNotReached() {
        return new Finding("exit-not-reached", "The exit was not reached", "In 5 episodes.", "Players may be stuck.",
                Severity.ERROR, Skills.of(3), null, List.of(new Evidence.Moment(2, 700, "death")), "enr",
                FindingState.NEW);
    }

    /** A finding whose words tell about the machine that it was made on. */
    static Finding talkative(String detail) {
        return new Finding("talkative", "Says too much", detail, "", Severity.NOTE, Skills.ALL, null, List.of(), "t",
                FindingState.NEW);
    }

    /** A finding with a picture. */
    static Finding pictured(String file) {
        return new Finding("pictured", "Seen", "", "", Severity.NOTE, Skills.ALL, Place.at(1, 2),
                List.of(new Evidence.Screenshot(file, "a hole")), "p", FindingState.NEW);
    }

    /** A dossier of these. */
    static Dossier dossier(Finding... findings) {
        return new Dossier("test.wad MAP01", List.of("5 episodes were played."), List.of(findings), null);
    }
}
