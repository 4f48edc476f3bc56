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

/** Finds lines whose special needs a tag and that have none. */
public final class MissingTag extends RuleCheck {

    public MissingTag() {
        super("special-without-tag", Severity.ERROR, "Special without tag",
                "Tag 0 means all sectors that have no tag: half of the map may move at once.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.line(line).tag() == 0 && map.special(line).filter(Specials::needsTag).isPresent())
                .mapToObj(line -> finding(map).line(line)
                        .title("Line " + line + " needs a tag for special "
                                + Specials.describe(map.special(line).orElseThrow()))
                        .build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int line = firstLine(finding);
        return List.of(new QuickFix("Remove the special", edit -> edit.special(line, 0, 0)));
    }
}
