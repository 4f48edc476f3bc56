/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.engine.MapRules.Effect;

/** Finds ordinary exits at places far from each other. */
public final class SeveralExits extends RuleCheck {

    public SeveralExits() {
        super("exit-at-several-places", Severity.NOTE, "Exits at several places",
                "One of them may be left over, or be meant to lead to the secret map.");
    }

    /** Exits that belong to one gate or switch are no farther apart. */
    private static final double ONE_PLACE = 512;

    @Override
    public List<Finding> check(CheckedMap map) {
        int[] exits = ExitLines.with(map, Effect.EXIT);
        boolean apart = IntStream.of(exits).anyMatch(line -> Math.hypot(
                Shapes.middleX(map, line) - Shapes.middleX(map, exits[0]),
                Shapes.middleY(map, line) - Shapes.middleY(map, exits[0])) > ONE_PLACE);
        return apart ? List.of(finding(map).lines(IndexSet.of(exits))
                .title("There are ordinary exits at several places").build()) : List.of();
    }
}
