/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;

/** Finds sides that several lines share, and sides without a line. */
public final class SharedSides extends RuleCheck {

    public SharedSides() {
        super("shared-side", Severity.NOTE, "Side that lines share or that no line has",
                "Sharing saves room, but textures that change or scroll then do so on all of the lines at "
                        + "once.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, List<Integer>> lines = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            for (int side : new int[] { map.line(line).front(), map.line(line).back() }) {
                if (side != Linedef.NO_SIDE) {
                    lines.computeIfAbsent(side, key -> new ArrayList<>()).add(line);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        lines.forEach((side, users) -> {
            boolean changes = users.stream().anyMatch(line -> map.special(line).isPresent());
            if (users.size() > 1 && changes) {
                findings.add(finding(map).part("shared")
                        .lines(IndexSet.of(users.stream().mapToInt(Integer::intValue)))
                        .title(users.size() + " lines, one of them with a special, share side " + side).build());
            }
        });
        int unused = map.map().sidedefs().size() - lines.size();
        if (unused > 0) {
            findings.add(finding(map).part("unused").title(unused + (unused == 1 ? " side has" : " sides have")
                    + " no line").build());
        }
        return findings;
    }
}
