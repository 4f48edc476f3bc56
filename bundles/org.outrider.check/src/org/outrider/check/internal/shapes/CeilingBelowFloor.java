/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sector;

/** Finds sectors with the ceiling below the floor. */
public final class CeilingBelowFloor extends RuleCheck {

    public CeilingBelowFloor() {
        super("ceiling-below-floor", Severity.WARNING, "Ceiling below the floor",
                "Engines draw such sectors differently, walls around them bleed, and movers that start "
                        + "from them behave oddly.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.sectorCount())
                .filter(sector -> map.sector(sector).ceilingHeight() < map.sector(sector).floorHeight())
                .mapToObj(sector -> finding(map)
                        .title("The ceiling of sector " + sector + " is below its floor")
                        .sector(sector).fact("floor", map.sector(sector).floorHeight())
                        .fact("ceiling", map.sector(sector).ceilingHeight()).build())
                .toList();
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int number = firstSector(finding);
        return List.of(new QuickFix("Raise the ceiling to the floor", edit -> edit.sector(number,
                old -> new Sector(old.floorHeight(), old.floorHeight(), old.floorFlat(), old.ceilingFlat(),
                        old.lightLevel(), old.special(), old.tag()))));
    }
}
