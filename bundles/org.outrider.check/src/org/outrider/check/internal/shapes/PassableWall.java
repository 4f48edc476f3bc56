/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;

/** Finds one-sided lines without the impassable flag. */
public final class PassableWall extends RuleCheck {

    public PassableWall() {
        super("wall-not-impassable", Severity.WARNING, "One-sided line that is not impassable",
                "The original game stops players at every one-sided line; later engines and tools go by "
                        + "the flag.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        int[] lines = IntStream.range(0, map.lineCount())
                .filter(line -> !map.line(line).hasBack() && !map.line(line).has(Linedef.BLOCKING)).toArray();
        return lines.length == 0 ? List.of() : List.of(finding(map)
                .title(lines.length == 1 ? "Line " + lines[0] + " is one-sided, but not impassable"
                        : lines.length + " one-sided lines are not impassable")
                .lines(IndexSet.of(lines)).build());
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        Place place = Objects.requireNonNull(finding.place());
        return List.of(new QuickFix("Make impassable",
                edit -> place.lines().stream().forEach(line -> edit.flags(line, Linedef.BLOCKING, 0))));
    }
}
