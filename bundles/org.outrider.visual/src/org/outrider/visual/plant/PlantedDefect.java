/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;

/**
 * A defect that was planted.
 *
 * @param kind    what is wrong
 * @param lines   lines that were changed
 * @param things  things that were added
 * @param sectors sectors that were changed
 * @param x       about where, in map units
 */
public record PlantedDefect(DefectClass kind, IndexSet lines, IndexSet things, IndexSet sectors, double x, double y) {

    /** Whether a finding tells of it: a rule of its class, about an object of it. */
    public boolean isFoundBy(Finding finding) {
        Place place = finding.place();
        return kind.rules().contains(finding.ruleId()) && place != null && touches(place);
    }

    /** Whether a place shares an object with it. */
    public boolean touches(@Nullable Place place) {
        return place != null && (meet(lines, place.lines()) || meet(things, place.things())
                || meet(sectors, place.sectors()));
    }

    private static boolean meet(IndexSet a, IndexSet b) {
        return a.stream().anyMatch(b::contains);
    }
}
