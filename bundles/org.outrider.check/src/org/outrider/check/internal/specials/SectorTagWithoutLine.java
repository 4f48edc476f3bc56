/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;

/** Finds tags of sectors that no line uses. */
public final class SectorTagWithoutLine extends RuleCheck {

    public SectorTagWithoutLine() {
        super("sector-tag-without-line", Severity.WARNING, "Sector tag that no line uses",
                "Something that should move or be reached does not: a closet never opens, a switch was "
                        + "forgotten.");
    }

    /** Doom 1.9: tags that the death of bosses works on. */
    private static final Set<Integer> BOSS_TAGS = Set.of(666, 667);

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, int[]> orphans = new TreeMap<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            int tag = map.sector(sector).tag();
            if (tag != 0 && !BOSS_TAGS.contains(tag) && !isUsed(map, tag)) {
                orphans.put(tag, map.sectorsWithTag(tag));
            }
        }
        return orphans.entrySet().stream().map(entry -> finding(map).sectors(IndexSet.of(entry.getValue()))
                .title("No line uses the tag " + entry.getKey() + " of "
                        + (entry.getValue().length == 1 ? "sector " + entry.getValue()[0]
                                : entry.getValue().length + " sectors"))
                .build()).toList();
    }

    /** A line counts when it has a special, even one that this engine does not know. */
    private static boolean isUsed(CheckedMap map, int tag) {
        return IntStream.of(map.linesWithTag(tag)).anyMatch(line -> map.line(line).special() != 0
                && map.special(line).map(Specials::needsTag).orElse(true));
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        Place place = Objects.requireNonNull(finding.place());
        return List.of(new QuickFix("Remove the tag", edit -> place.sectors().stream()
                .forEach(sector -> edit.sectorSpecial(sector, map.sector(sector).special(), 0))));
    }
}
