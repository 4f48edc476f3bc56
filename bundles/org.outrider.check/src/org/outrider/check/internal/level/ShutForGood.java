/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds closed sectors with a tag that nothing opens. */
public final class ShutForGood extends RuleCheck {

    public ShutForGood() {
        super("sector-never-opens", Severity.WARNING, "Closed sector that never opens",
                "It has a tag, so something was to open it; what is in it or behind it cannot be reached.");
    }

    /** Doom 1.9: tags that the death of bosses works on. */
    private static final Set<Integer> BOSS_TAGS = Set.of(666, 667);

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.sectorCount())
                .filter(sector -> map.sector(sector).tag() != 0 && !BOSS_TAGS.contains(map.sector(sector).tag())
                        && map.sector(sector).ceilingHeight() <= map.sector(sector).floorHeight()
                        && !map.heights().moves(sector) && map.neighbours(sector).length > 0)
                .mapToObj(sector -> finding(map).sector(sector)
                        .title("Nothing opens the closed sector " + sector)
                        .fact("tag", map.sector(sector).tag()).build())
                .toList();
    }
}
