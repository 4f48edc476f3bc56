/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.List;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.engine.MapRules.Effect;

/** Finds that no episode left the map. */
public final class ExitNotReached implements RunDetector {

    private static final Rule RULE = new Rule("exit-not-reached", "The exit was never reached",
            "A map that cannot be left stops the whole game.",
            Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        if (episodes.stream().anyMatch(EpisodeLog::reachedExit)) {
            return List.of();
        }
        long exits = facts.map().linedefs().stream()
                .flatMap(line -> facts.rules().lineSpecial(line.special()).stream())
                .filter(special -> special.effect() == Effect.EXIT || special.effect() == Effect.SECRET_EXIT)
                .count();
        String detail = exits == 0
                ? "The map has no linedef that ends it; only the death of a boss or an exit sector could."
                : "None of " + episodes.size() + " episodes left the map. " + exits
                        + (exits == 1 ? " linedef ends" : " linedefs end") + " it.";
        return List.of(Finding.on(facts.map(), RULE).detail(detail).build());
    }
}
