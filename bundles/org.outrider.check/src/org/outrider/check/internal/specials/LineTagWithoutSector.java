/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;

/** Finds lines with a tag that no sector has. */
public final class LineTagWithoutSector extends RuleCheck {

    public LineTagWithoutSector() {
        super("line-tag-without-sector", Severity.WARNING, "Line whose tag no sector has",
                "Using or crossing the line does nothing: the switch is dead, or left over from something "
                        + "removed.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).tag() != 0 && map.sectorsWithTag(map.line(line).tag()).length == 0)
                .filter(line -> map.special(line).filter(Specials::isTeleporter).isEmpty())
                .mapToObj(line -> finding(map, line)).toList();
    }

    private Finding finding(CheckedMap map, int line) {
        FindingBuilder finding = finding(map).line(line)
                .title("No sector has the tag " + map.line(line).tag() + " of line " + line);
        return map.special(line).filter(Specials::needsTag)
                .map(special -> finding.detail("It is there for special " + Specials.describe(special) + "."))
                .orElseGet(() -> finding.severity(Severity.NOTE).detail("The line's special does not need the tag."))
                .build();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        boolean needed = map.special(line).filter(Specials::needsTag).isPresent();
        return List.of(new QuickFix(needed ? "Remove special and tag" : "Remove the tag",
                edit -> edit.special(line, needed ? 0 : map.line(line).special(), 0)));
    }
}
