/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Profile;
import org.outrider.check.internal.RuleCheck;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.SectorMotion;

/** Finds what there is too much of for the original game, as far as the map alone tells. */
public final class VanillaLimits extends RuleCheck {

    public VanillaLimits() {
        super("vanilla-limit", Severity.WARNING, "Limit of the original game exceeded",
                "The original game stops with an error in the midst of play.");
    }

    /** Doom 1.9. */
    private static final int MOST_PLATFORMS = 30;
    private static final int MOST_CEILINGS = 30;
    private static final int MOST_SCROLLERS = 64;

    @Override
    public List<Finding> check(CheckedMap map) {
        if (map.profile().engine() != Profile.Engine.VANILLA) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int[] scrollers = IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.effect() == Effect.SCROLL).isPresent())
                .toArray();
        if (scrollers.length > MOST_SCROLLERS) {
            findings.add(finding(map).part("scrollers").lines(IndexSet.of(scrollers))
                    .title(scrollers.length + " walls scroll; the original game holds " + MOST_SCROLLERS).build());
        }
        addMovers(map, "lifts", Set.of(SectorMotion.LIFT, SectorMotion.PERPETUAL_LIFT), MOST_PLATFORMS, findings);
        addMovers(map, "ceilings", Set.of(SectorMotion.CRUSHER, SectorMotion.CEILING_NEAR_FLOOR,
                SectorMotion.CEILING_TO_FLOOR), MOST_CEILINGS, findings);
        return findings;
    }

    /** One line that moves too many at once is enough. */
    private void addMovers(CheckedMap map, String what, Set<SectorMotion> motions, int most, List<Finding> findings) {
        for (int line = 0; line < map.lineCount(); line++) {
            int moved = map.targets(line).length;
            if (moved > most && map.special(line).filter(special -> motions.contains(special.motion())).isPresent()) {
                findings.add(finding(map).part(what).line(line).title("Line " + line + " moves " + moved + " " + what
                        + " at once; the original game holds " + most).build());
            }
        }
    }
}
