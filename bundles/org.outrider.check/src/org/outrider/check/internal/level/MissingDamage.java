/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds slime and lava that do not hurt where elsewhere they do. */
public final class MissingDamage extends RuleCheck {

    public MissingDamage() {
        super("floor-does-not-hurt", Severity.NOTE, "Slime or lava that does not hurt",
                "Players who have learned to keep out of it find that they need not, and think of a "
                        + "mistake.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        FloorDamage damage = new FloorDamage(map);
        return IntStream.range(0, map.sectorCount()).filter(damage::isUnexpectedlyHarmless)
                .mapToObj(sector -> finding(map).sector(sector).title("Sector " + sector + " with "
                        + map.sector(sector).floorFlat() + " does not hurt, as it does elsewhere").build())
                .toList();
    }
}
