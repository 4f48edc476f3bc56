/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.List;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;

/** Finds secret sectors that no episode found. */
public final class SecretsNotFound implements RunDetector {

    private static final Rule RULE = new Rule("secret-not-found", "A secret was not found",
            "Players who look for all secrets feel cheated by one that they cannot get.",
            Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        IndexSet found = episodes.stream().map(episode -> episode.coverage().secrets())
                .reduce(IndexSet.empty(), IndexSet::union);
        return facts.goals().secrets().without(found).stream()
                .mapToObj(sector -> finding(sector, facts))
                .toList();
    }

    private static Finding finding(int sector, MapFacts facts) {
        boolean reachable = facts.goals().sectors().contains(sector);
        return Finding.on(facts.map(), RULE)
                .severity(reachable ? Severity.NOTE : Severity.WARNING)
                .title("The secret in sector " + sector + " was not found")
                .detail(reachable ? "By the map's geometry a player can get there, but no episode did."
                        : "By the map's geometry no way leads there: it may be impossible to find all secrets.")
                .sector(sector)
                .build();
    }
}
