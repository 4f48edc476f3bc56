/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Thing;

/** Finds things that are there at no skill. */
public final class NeverThere extends RuleCheck {

    public NeverThere() {
        super("thing-at-no-skill", Severity.WARNING, "Thing that never appears",
                "Nobody will ever meet it: a flag was forgotten, or the thing can go.");
    }

    private static final Set<Integer> STARTS = Set.of(1, 2, 3, 4, 11);

    @Override
    public List<Finding> check(CheckedMap map) {
        return map.things().stream()
                .filter(thing -> thing.skills().isEmpty() && !STARTS.contains(thing.thing().type()))
                .map(thing -> finding(map).thing(thing.number())
                        .title("Thing " + thing.number() + " (" + thing.name() + ") is there at no skill").build())
                .toList();
    }

    private static final int ALL_SKILLS = 7;

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int thing = firstThing(finding);
        return List.of(new QuickFix("Let it appear at all skills", edit -> edit.thing(thing,
                        old -> new Thing(old.x(), old.y(), old.angle(), old.type(), old.flags() | ALL_SKILLS))),
                new QuickFix("Delete the thing", edit -> edit.removeThing(thing)));
    }
}
