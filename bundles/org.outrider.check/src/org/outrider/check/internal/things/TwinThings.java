/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;

/** Finds two things of a kind at one place. */
public final class TwinThings extends RuleCheck {

    public TwinThings() {
        super("twin-things", Severity.NOTE, "Two equal things at one place",
                "One of them cannot be seen; most often it was pasted twice.");
    }

    private record Spot(int x, int y, int type) {
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Spot, PlacedThing> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PlacedThing thing : map.things()) {
            PlacedThing twin = first.putIfAbsent(new Spot(thing.x(), thing.y(), thing.thing().type()), thing);
            if (twin != null && !twin.skills().and(thing.skills()).isEmpty()
                    && twin.isMultiplayerOnly() == thing.isMultiplayerOnly() && !thing.isSolid()) {
                findings.add(finding(map).thing(twin.number()).thing(thing.number())
                        .skills(twin.skills().and(thing.skills()))
                        .title("Things " + twin.number() + " and " + thing.number() + " (" + thing.name()
                                + ") are at the same place").build());
            }
        }
        return findings;
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int thing = Objects.requireNonNull(finding.place()).things().stream().max().orElseThrow();
        return List.of(new QuickFix("Delete the second", edit -> edit.removeThing(thing)));
    }
}
