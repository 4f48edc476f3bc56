/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;

/** Finds lines that lie on each other or cross without a vertex. */
public final class OverlappingLines extends RuleCheck {

    public OverlappingLines() {
        super("overlapping-lines", Severity.WARNING, "Lines that overlap or cross",
                "Node builders cut such places at will: walls flicker, or bodies get through.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        LineGrid grid = new LineGrid(map);
        List<Finding> findings = new ArrayList<>();
        for (int line = 0; line < map.lineCount(); line++) {
            for (int other : grid.near(Math.min(map.x1(line), map.x2(line)), Math.min(map.y1(line), map.y2(line)),
                    Math.max(map.x1(line), map.x2(line)), Math.max(map.y1(line), map.y2(line)))) {
                if (other > line) {
                    report(map, line, other, findings);
                }
            }
        }
        return findings;
    }

    private void report(CheckedMap map, int line, int other, List<Finding> findings) {
        double a = Shapes.side(map, line, map.x1(other), map.y1(other));
        double b = Shapes.side(map, line, map.x2(other), map.y2(other));
        if (a == 0 && b == 0) {
            if (shared(map, line, other) > 0) {
                findings.add(finding(map).part("overlap").line(line).line(other)
                        .title("Lines " + line + " and " + other + " overlap").build());
            }
            return;
        }
        double c = Shapes.side(map, other, map.x1(line), map.y1(line));
        double d = Shapes.side(map, other, map.x2(line), map.y2(line));
        if (Math.signum(a) * Math.signum(b) < 0 && Math.signum(c) * Math.signum(d) < 0) {
            findings.add(finding(map).part("cross").line(line).line(other)
                    .title("Lines " + line + " and " + other + " cross without a vertex").build());
        }
    }

    /** The length that two lines on one straight have in common. */
    private static double shared(CheckedMap map, int line, int other) {
        boolean wide = Math.abs(map.x2(line) - map.x1(line)) >= Math.abs(map.y2(line) - map.y1(line));
        double a1 = wide ? map.x1(line) : map.y1(line);
        double a2 = wide ? map.x2(line) : map.y2(line);
        double b1 = wide ? map.x1(other) : map.y1(other);
        double b2 = wide ? map.x2(other) : map.y2(other);
        return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
    }
}
