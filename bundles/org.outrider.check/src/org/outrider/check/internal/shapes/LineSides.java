/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapWarning;

/** Finds lines whose sides and flags do not fit together. */
public final class LineSides extends RuleCheck {

    public LineSides() {
        super("line-sides", Severity.ERROR, "Line whose sides and flags disagree",
                "Games may crash, draw nothing, or let players walk out of the map at such a line.");
    }

    private static final String NO_BACK = "no-back";
    private static final String NOT_TWO_SIDED = "not-two-sided";

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            boolean flagged = map.line(line).has(Linedef.TWO_SIDED);
            if (flagged && !map.line(line).hasBack()) {
                findings.add(finding(map).part(NO_BACK).line(line)
                        .title("Line " + line + " is flagged two-sided, but has no back side").build());
            } else if (!flagged && map.line(line).hasBack()) {
                findings.add(finding(map).part(NOT_TWO_SIDED).line(line).severity(Severity.WARNING)
                        .title("Line " + line + " has a back side, but is not flagged two-sided").build());
            }
        }
        for (MapWarning repair : map.map().repairs()) {
            if (repair.kind() == MapWarning.Kind.FRONT_SIDE_MISSING) {
                findings.add(finding(map).part("no-front").line(repair.index())
                        .title("Line " + repair.index() + " has no front side").detail(repair.reason()).build());
            }
        }
        return findings;
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return map.line(line).hasBack()
                ? List.of(new QuickFix("Make the line two-sided",
                        edit -> edit.flags(line, Linedef.TWO_SIDED, Linedef.BLOCKING)))
                : List.of(new QuickFix("Make the line one-sided",
                        edit -> edit.flags(line, Linedef.BLOCKING, Linedef.TWO_SIDED)));
    }
}
