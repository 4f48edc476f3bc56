/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Comparator;
import java.util.List;

import org.outrider.analysis.internal.rules.DamageFloorDeaths;
import org.outrider.analysis.internal.rules.ExitNotReached;
import org.outrider.analysis.internal.rules.SecretsNotFound;
import org.outrider.analysis.internal.rules.SectorsNeverEntered;
import org.outrider.analysis.internal.rules.StuckPlaces;
import org.outrider.analysis.internal.rules.SwitchesNeverUsed;

/** Finds something in the episodes of a run. */
public interface RunDetector {

    /** What it looks for. */
    Rule rule();

    /**
     * Looks at episodes of one map.
     *
     * @param episodes those that were played to their end, at least one
     * @return what was found, in a fixed order
     */
    List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes);

    /** All detectors. */
    static List<RunDetector> all() {
        return List.of(new ExitNotReached(), new DamageFloorDeaths(), new StuckPlaces(), new SwitchesNeverUsed(),
                new SectorsNeverEntered(), new SecretsNotFound());
    }

    /** Lets all detectors look, and sorts what they find by severity, the worst first. */
    static List<Finding> detectAll(MapFacts facts, List<EpisodeLog> episodes) {
        if (episodes.isEmpty()) {
            return List.of();
        }
        return all().stream()
                .flatMap(detector -> detector.detect(facts, episodes).stream())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}
