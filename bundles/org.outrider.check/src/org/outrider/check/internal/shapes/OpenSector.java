/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Vertex;

/** Finds sectors whose sides leave a gap. */
public final class OpenSector extends RuleCheck {

    public OpenSector() {
        super("sector-not-closed", Severity.ERROR, "Sector that is not closed",
                "Floors and ceilings spill out of a sector with a gap, and things in it may count as "
                        + "elsewhere.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            Map<Integer, Integer> balance = balance(map, sector);
            int[] leaks = balance.keySet().stream().filter(vertex -> balance.get(vertex) != 0)
                    .mapToInt(Integer::intValue).toArray();
            if (leaks.length > 0) {
                findings.add(finding(map, sector, leaks));
            }
        }
        return findings;
    }

    /** How many more sides of the sector begin at a vertex than end there: none where the sector is closed. */
    private static Map<Integer, Integer> balance(CheckedMap map, int sector) {
        Map<Integer, Integer> balance = new TreeMap<>();
        for (int line : map.linesOf(sector)) {
            if (map.front(line) != map.back(line)) {
                int sign = map.front(line) == sector ? 1 : -1;
                balance.merge(map.line(line).v1(), sign, Integer::sum);
                balance.merge(map.line(line).v2(), -sign, Integer::sum);
            }
        }
        return balance;
    }

    private Finding finding(CheckedMap map, int sector, int[] leaks) {
        Vertex leak = map.map().vertexes().get(leaks[0]);
        Set<Integer> gaps = IntStream.of(leaks).boxed().collect(Collectors.toSet());
        int[] lines = IntStream.of(map.linesOf(sector)).filter(line -> map.front(line) != map.back(line)
                && (gaps.contains(map.line(line).v1()) || gaps.contains(map.line(line).v2()))).toArray();
        return finding(map).title("Sector " + sector + " is not closed")
                .detail("It leaks at (" + leak.unitX() + ", " + leak.unitY() + ")"
                        + (leaks.length > 1 ? " and " + (leaks.length - 1) + " more vertexes." : "."))
                .at(leak.unitX(), leak.unitY()).sector(sector).lines(IndexSet.of(lines)).build();
    }
}
