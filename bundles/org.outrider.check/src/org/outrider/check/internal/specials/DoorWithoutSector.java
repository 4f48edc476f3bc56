/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.LineSpecial;

/** Finds doors that are worked by hand on lines without a sector behind them. */
public final class DoorWithoutSector extends RuleCheck {

    public DoorWithoutSector() {
        super("door-without-sector", Severity.ERROR, "Door line without a door behind it",
                "The original game crashes when the line is used.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(LineSpecial::manual).isPresent() && map.back(line) < 0)
                .mapToObj(line -> finding(map).line(line)
                        .title("Line " + line + " is a door, but has no back side").build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Remove the special", edit -> edit.special(line, 0, 0)));
    }
}
