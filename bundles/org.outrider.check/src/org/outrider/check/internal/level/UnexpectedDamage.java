/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds floors that hurt where floors of that look do not. */
public final class UnexpectedDamage extends RuleCheck {

    public UnexpectedDamage() {
        super("floor-hurts-unexpectedly", Severity.NOTE, "Floor that hurts without looking so",
                "Players go by the look of a floor: one that hurts without warning is taken for a "
                        + "mistake.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        FloorDamage damage = new FloorDamage(map);
        return IntStream.range(0, map.sectorCount()).filter(damage::hurtsUnexpectedly)
                .mapToObj(sector -> finding(map).sector(sector).title("Sector " + sector + " hurts, but "
                        + map.sector(sector).floorFlat() + " elsewhere does not").build())
                .toList();
    }
}
