/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;

/** Finds things whose type the engine does not know. */
public final class UnknownThing extends RuleCheck {

    public UnknownThing() {
        super("unknown-thing", Severity.WARNING, "Thing of an unknown type",
                "The original game stops with an error when it loads such a map; other engines show a "
                        + "question mark, or nothing.");
    }

    /** Doom 1.9: starts of players 1 to 4, and of deathmatch players; no thing appears for them. */
    private static final Set<Integer> STARTS = Set.of(1, 2, 3, 4, 11);

    @Override
    public List<Finding> check(CheckedMap map) {
        return map.things().stream()
                .filter(thing -> thing.info() == null && !STARTS.contains(thing.thing().type()))
                .map(thing -> finding(map).thing(thing.number()).skills(thing.skills())
                        .title("Thing " + thing.number() + " is of the unknown type " + thing.thing().type()).build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int thing = firstThing(finding);
        return List.of(new QuickFix("Delete the thing", edit -> edit.removeThing(thing)));
    }
}
