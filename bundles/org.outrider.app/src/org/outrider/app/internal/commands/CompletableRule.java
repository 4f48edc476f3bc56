/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.explore.CompletionSettings;
import org.outrider.explore.MapCompleter;
import org.outrider.explore.MonsterMode;
import org.outrider.explore.Objective;
import org.outrider.explore.Outcome;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/**
 * A project's rule that its maps be completable at some skills: an agent that monsters cannot hurt must have reached an
 * exit in the time that it is given.
 */
final class CompletableRule {

    static final Rule RULE = new Rule("not-proved-completable", "Nobody got to an exit",
            "The project wants every map to be completable at this skill.", Severity.ERROR);

    private static final long SEED = 1;

    private final GameEngine engine;
    private final Set<Integer> skills;
    private final Duration budget;

    /**
     * @param skills 1..5
     * @param budget for each map and skill
     */
    CompletableRule(GameEngine engine, Set<Integer> skills, Duration budget) {
        this.engine = engine;
        this.skills = skills;
        this.budget = budget;
    }

    /** What breaks the rule on a map. */
    List<Finding> find(WadStack wads, String name) throws GameException, WadFormatException {
        MapData map = MapData.load(wads, name);
        MapCompleter completer = new MapCompleter(engine, wads);
        CompletionSettings settings = new CompletionSettings(MonsterMode.INVULNERABLE, Set.of(Objective.EXIT),
                Long.MAX_VALUE, budget, SEED);
        List<Finding> findings = new ArrayList<>();
        for (int skill : skills.stream().sorted().toList()) {
            boolean reached = completer.complete(name, skill, settings, List.of(),
                    Thread.currentThread()::isInterrupted, progress -> { })
                    .outcome(Objective.EXIT).filter(Outcome.Reached.class::isInstance).isPresent();
            if (!reached) {
                findings.add(Finding.on(map, RULE).part("skill " + skill).skills(Skills.of(skill))
                        .title("Nobody got to an exit at skill " + skill + " within " + budget.toSeconds()
                                + " seconds").build());
            }
        }
        return findings;
    }
}
