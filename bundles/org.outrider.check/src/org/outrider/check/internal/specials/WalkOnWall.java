/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;
import org.outrider.engine.MapRules.Trigger;
import org.outrider.wad.map.Linedef;

/** Finds specials for walkers on lines that nobody can cross. */
public final class WalkOnWall extends RuleCheck {

    public WalkOnWall() {
        super("walk-special-on-wall", Severity.WARNING, "Walk-over special on a wall",
                "What the line should set off never happens.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.trigger() == Trigger.WALK).isPresent())
                .filter(line -> !map.line(line).hasBack() || map.line(line).has(Linedef.BLOCKING))
                .mapToObj(line -> finding(map).line(line)
                        .title("Line " + line + " cannot be crossed, but waits for walkers")
                        .detail("Special " + Specials.describe(map.special(line).orElseThrow()) + ".").build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Remove the special", edit -> edit.special(line, 0, 0)));
    }
}
