/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.ObjectKind;

/** Finds solid things that stand in each other. */
public final class OverlappingThings extends RuleCheck {

    public OverlappingThings() {
        super("overlapping-things", Severity.WARNING, "Things that stand in each other",
                "Monsters that overlap keep each other from moving; a player who starts in another thing "
                        + "is stuck.");
    }

    private static final Set<Integer> PLAYER_STARTS = Set.of(1, 2, 3, 4);

    @Override
    public List<Finding> check(CheckedMap map) {
        List<PlacedThing> solid = map.things().stream()
                .filter(thing -> thing.isSolid() || PLAYER_STARTS.contains(thing.thing().type()))
                .sorted(Comparator.comparingInt(PlacedThing::x)).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < solid.size(); i++) {
            for (int j = i + 1; j < solid.size() && solid.get(j).x() - solid.get(i).x() < WIDEST; j++) {
                report(map, solid.get(i), solid.get(j), findings);
            }
        }
        return findings;
    }

    /** Twice the largest radius of Doom 1.9. */
    private static final int WIDEST = 256;

    private void report(CheckedMap map, PlacedThing a, PlacedThing b, List<Finding> findings) {
        Skills common = skills(a).and(skills(b));
        double reach = a.radius() + b.radius();
        if (common.isEmpty() || a.isMultiplayerOnly() != b.isMultiplayerOnly() || !moves(a) && !moves(b)
                || Math.abs(a.x() - b.x()) >= reach || Math.abs(a.y() - b.y()) >= reach
                || areSpareStarts(a, b)) {
            return;
        }
        findings.add(finding(map).thing(a.number()).thing(b.number()).skills(common)
                .title("Things " + Math.min(a.number(), b.number()) + " and " + Math.max(a.number(), b.number()) + " ("
                        + a.name() + ", " + b.name() + ") stand in each other")
                .build());
    }

    private static Skills skills(PlacedThing thing) {
        return PLAYER_STARTS.contains(thing.thing().type()) ? Skills.ALL : thing.skills();
    }

    private static boolean moves(PlacedThing thing) {
        return thing.is(ObjectKind.MONSTER) || PLAYER_STARTS.contains(thing.thing().type());
    }

    /** Starts of different players may lie on each other in maps for one. */
    private static boolean areSpareStarts(PlacedThing a, PlacedThing b) {
        return PLAYER_STARTS.contains(a.thing().type()) && PLAYER_STARTS.contains(b.thing().type());
    }
}
