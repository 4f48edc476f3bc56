/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.List;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.analysis.internal.MapPlaces;

/** Finds areas that a player could get into and that no episode entered: neighbouring sectors count as one area. */
public final class SectorsNeverEntered implements RunDetector {

    private static final Rule RULE = new Rule("sector-never-entered", "An area was never entered",
            "What nobody enters is work that players do not see, and perhaps a way that is closed by mistake.",
            Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        Coverage coverage = episodes.stream().map(EpisodeLog::coverage).reduce(Coverage.NONE, Coverage::merge);
        MapPlaces places = new MapPlaces(facts.map());
        return places.groups(facts.goals().sectors().without(coverage.sectors())).stream()
                .map(area -> finding(area, facts))
                .toList();
    }

    private static Finding finding(IndexSet area, MapFacts facts) {
        int[] sectors = area.toArray();
        String title = sectors.length == 1
                ? "Sector " + sectors[0] + " was never entered"
                : "An area of " + sectors.length + " sectors was never entered";
        String detail = "By the map's geometry a player can get there, but no episode did"
                + (sectors.length == 1 ? "." : ": sectors " + SectorList.of(sectors) + ".");
        return Finding.on(facts.map(), RULE).title(title).detail(detail).sectors(area).build();
    }
}
