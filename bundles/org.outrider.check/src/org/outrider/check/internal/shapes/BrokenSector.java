/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;

/** Finds sectors that no line has, or too few to enclose an area. */
public final class BrokenSector extends RuleCheck {

    public BrokenSector() {
        super("broken-sector", Severity.WARNING, "Sector without area",
                "The sector cannot be seen or entered; tags and secrets of it do nothing.");
    }

    private static final int FEWEST_LINES = 3;

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            int lines = map.linesOf(sector).length;
            if (lines == 0) {
                findings.add(finding(map).severity(Severity.NOTE).title("Sector " + sector + " is not used by any line")
                        .at(0, 0).sector(sector).build());
            } else if (lines < FEWEST_LINES || Shapes.area(map, sector) == 0) {
                findings.add(finding(map).title("Sector " + sector + " has no area").sector(sector)
                        .fact("lines", lines).build());
            }
        }
        return findings;
    }
}
