/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.List;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;

/** Finds secret sectors that no episode found. */
public final class SecretsNotFound implements RunDetector {

    @Override
    public String ruleId() {
        return "secret-not-found";
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        IndexSet found = episodes.stream().map(episode -> episode.coverage().secrets())
                .reduce(IndexSet.empty(), IndexSet::union);
        MapPlaces places = new MapPlaces(facts.map());
        return facts.goals().secrets().without(found).stream()
                .mapToObj(sector -> finding(sector, facts, places))
                .toList();
    }

    private Finding finding(int sector, MapFacts facts, MapPlaces places) {
        boolean reachable = facts.goals().sectors().contains(sector);
        return new Finding(ruleId(), reachable ? Severity.NOTE : Severity.WARNING,
                "The secret in sector " + sector + " was not found",
                reachable ? "By the map's geometry a player can get there, but no episode did."
                        : "By the map's geometry no way leads there: it may be impossible to find all secrets.",
                places.ofSectors(IndexSet.of(sector)), List.of());
    }
}
