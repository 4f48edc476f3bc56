/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.LineGrid;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.wad.map.Vertex;

/** Finds vertexes at the same place, on a line without being an end of it, and lines without length. */
public final class VertexFaults extends RuleCheck {

    public VertexFaults() {
        super("vertex", Severity.WARNING, "Vertex in the wrong place",
                "Sectors that seem closed are not, and node builders leave slivers.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        LineGrid grid = new LineGrid(map);
        Map<Long, Integer> first = new HashMap<>();
        BitSet used = new BitSet();
        for (int line = 0; line < map.lineCount(); line++) {
            used.set(map.line(line).v1());
            used.set(map.line(line).v2());
            if (map.length(line) == 0) {
                findings.add(finding(map).part("zero-length").line(line)
                        .title("Line " + line + " has no length").build());
            }
        }
        for (int number = used.nextSetBit(0); number >= 0; number = used.nextSetBit(number + 1)) {
            Vertex vertex = map.map().vertexes().get(number);
            Integer twin = first.putIfAbsent((long) vertex.x() << 32 | vertex.y() & 0xFFFFFFFFL, number);
            if (twin != null) {
                findings.add(finding(map).part("twin").at(vertex.unitX(), vertex.unitY())
                        .title("Vertexes " + twin + " and " + number + " are at the same place").build());
            }
            addLinesThrough(map, grid, number, findings);
        }
        addStray(map, used, findings);
        return findings;
    }

    private void addLinesThrough(CheckedMap map, LineGrid grid, int number, List<Finding> findings) {
        Vertex vertex = map.map().vertexes().get(number);
        double x = vertex.x() / (double) Vertex.UNIT;
        double y = vertex.y() / (double) Vertex.UNIT;
        for (int line : grid.near(x, y, x, y)) {
            boolean isEnd = x == map.x1(line) && y == map.y1(line) || x == map.x2(line) && y == map.y2(line);
            if (!isEnd && Shapes.side(map, line, x, y) == 0 && Shapes.distance(map, line, x, y) == 0) {
                findings.add(finding(map).part("on-line").at(x, y).line(line)
                        .title("Vertex " + number + " lies on line " + line + ", which is not split there").build());
            }
        }
    }

    /** Vertexes that a node builder added are of use to segs. */
    private void addStray(CheckedMap map, BitSet used, List<Finding> findings) {
        map.map().segs().forEach(seg -> {
            used.set(seg.v1());
            used.set(seg.v2());
        });
        for (int number = used.nextClearBit(0); number < map.map().vertexes().size();
                number = used.nextClearBit(number + 1)) {
            Vertex vertex = map.map().vertexes().get(number);
            findings.add(finding(map).part("stray").severity(Severity.NOTE).at(vertex.unitX(), vertex.unitY())
                    .title("Vertex " + number + " belongs to no line").build());
        }
    }
}
