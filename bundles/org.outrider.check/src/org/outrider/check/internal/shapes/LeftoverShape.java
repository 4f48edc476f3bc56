/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sidedef;

/** Finds lines within one sector that do nothing at all. */
public final class LeftoverShape extends RuleCheck {

    public LeftoverShape() {
        super("line-without-purpose", Severity.NOTE, "Line that does nothing",
                "Both sides are in one sector, and nothing shows or happens there: it is left over, or "
                        + "its sides should say another sector.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, IndexSet> lines = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.back(line) >= 0 && map.front(line) == map.back(line) && doesNothing(map, line)) {
                lines.merge(map.front(line), IndexSet.of(line), IndexSet::union);
            }
        }
        return lines.entrySet().stream().map(entry -> finding(map).lines(entry.getValue())
                .title(entry.getValue().size() + (entry.getValue().size() == 1 ? " line" : " lines") + " within sector "
                        + entry.getKey() + " that do nothing").build()).toList();
    }

    private static boolean doesNothing(CheckedMap map, int line) {
        Linedef data = map.line(line);
        return data.special() == 0 && (data.flags() & ~(Linedef.NOT_ON_MAP | Linedef.SECRET)) == Linedef.TWO_SIDED
                && map.side(line, 0).middle().equals(Sidedef.NO_TEXTURE)
                && map.side(line, 1).middle().equals(Sidedef.NO_TEXTURE);
    }
}
