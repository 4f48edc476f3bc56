/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;

/** Puts findings together that are one bug: those of one rule that share an object or lie side by side. */
public final class FindingGroups {

    /** Map units; about three times the width of the player. */
    private static final double NEAR = 96;

    private FindingGroups() {
    }

    /** The groups, the most severe and then the largest first; each has at least one finding. */
    public static List<List<Finding>> of(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>()).add(finding);
        }
        return byRule.values().stream().flatMap(ofOneRule -> neighbours(ofOneRule).stream())
                .sorted(Comparator.<List<Finding>, Severity>comparing(FindingGroups::severity)
                        .thenComparingInt(List::size).reversed())
                .toList();
    }

    /** The highest severity of some findings. */
    static Severity severity(Collection<Finding> findings) {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.NOTE);
    }

    private static List<List<Finding>> neighbours(List<Finding> findings) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> joined = new ArrayList<>();
            for (var group = groups.iterator(); group.hasNext();) {
                List<Finding> other = group.next();
                if (other.stream().anyMatch(member -> together(member.place(), finding.place()))) {
                    joined.addAll(other);
                    group.remove();
                }
            }
            joined.add(finding);
            groups.add(joined);
        }
        return groups;
    }

    private static boolean together(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return false;
        }
        return Math.hypot(a.x() - b.x(), a.y() - b.y()) <= NEAR || overlap(a.sectors(), b.sectors())
                || overlap(a.lines(), b.lines()) || overlap(a.things(), b.things());
    }

    private static boolean overlap(IndexSet a, IndexSet b) {
        return a.stream().anyMatch(b::contains);
    }
}
