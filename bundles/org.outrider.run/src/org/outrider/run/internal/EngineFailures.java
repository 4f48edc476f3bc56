/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.EngineFailure;
import org.outrider.run.ActionLog;
import org.outrider.run.EpisodeResult;

/** Finds maps on which the process of an engine ended or hung: what happens to a machine may happen to players. */
public final class EngineFailures {

    private static final Rule RULE = new Rule("engine-failed", "The engine hung or crashed",
            "A map that stops the engine stops the game of those who play it in the same source port.", Severity.ERROR);

    private EngineFailures() {
    }

    /** Findings with those of failed engines before them. */
    public static List<Finding> before(List<Finding> findings, MapFacts facts, List<? extends EpisodeResult> episodes) {
        List<EpisodeResult.Failed> failed = episodes.stream().filter(EpisodeResult.Failed.class::isInstance)
                .map(EpisodeResult.Failed.class::cast)
                .filter(episode -> episode.reason().startsWith(EngineFailure.class.getName()))
                .toList();
        if (failed.isEmpty()) {
            return findings;
        }
        EpisodeResult.Failed first = failed.getFirst();
        List<Evidence.Demo> replays = failed.stream().filter(episode -> !episode.actions().spans().isEmpty())
                .map(episode -> new Evidence.Demo(ActionLog.file(episode.number()), episode.actions().tics()))
                .toList();
        List<Finding> all = new ArrayList<>(List.of(Finding.on(facts.map(), RULE)
                .detail("In " + failed.size() + " of " + episodes.size() + " episodes, first in episode "
                        + first.number() + ": "
                        + first.reason().substring(EngineFailure.class.getName().length() + 2))
                .evidence(replays)
                .build()));
        all.addAll(findings);
        return all;
    }
}
