/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds starts and teleporters' destinations on floors that hurt. */
public final class HurtingArrival extends RuleCheck {

    public HurtingArrival() {
        super("arrival-hurts", Severity.WARNING, "Arrival on a floor that hurts",
                "Players are hurt where they cannot help being.");
    }

    private static final Set<Integer> HURTING = Set.of(4, 5, 7, 11, 16);
    private static final Set<Integer> STARTS = Set.of(1, 2, 3, 4);

    @Override
    public List<Finding> check(CheckedMap map) {
        return map.things().stream()
                .filter(thing -> STARTS.contains(thing.thing().type())
                        && HURTING.contains(map.sector(thing.sector()).special()))
                .map(thing -> finding(map).thing(thing.number()).sector(thing.sector())
                        .title("Player " + thing.thing().type() + " starts on a floor that hurts").build())
                .toList();
    }
}
