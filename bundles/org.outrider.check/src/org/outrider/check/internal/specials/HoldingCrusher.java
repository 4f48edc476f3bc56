/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;
import org.outrider.engine.SectorMotion;

/** Finds ceilings and floors that close on players without hurting them. */
public final class HoldingCrusher extends RuleCheck {

    public HoldingCrusher() {
        super("mover-holds", Severity.NOTE, "Floor or ceiling that holds players",
                "It stops 8 units short and does not hurt: a player who is caught is held for good.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.lineCount())
                .filter(line -> map.special(line).filter(special -> special.motion() == SectorMotion.CEILING_NEAR_FLOOR
                        || special.motion() == SectorMotion.FLOOR_NEAR_LOWEST_CEILING).isPresent())
                .filter(line -> map.targets(line).length > 0)
                .mapToObj(line -> finding(map).line(line).sectors(IndexSet.of(map.targets(line)))
                        .title("What line " + line + " closes can hold a player")
                        .detail("Special " + Specials.describe(map.special(line).orElseThrow()) + ".").build())
                .toList();
    }
}
