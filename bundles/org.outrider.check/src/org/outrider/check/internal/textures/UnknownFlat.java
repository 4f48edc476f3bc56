/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.wad.map.Sidedef;

/** Finds sectors without flats, or with flats that there are not. */
public final class UnknownFlat extends RuleCheck {

    public UnknownFlat() {
        super("unknown-flat", Severity.ERROR, "Missing or unknown flat",
                "The original game stops with an error when it loads the map; other engines show a hall "
                        + "of mirrors.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        if (!map.materials().areKnown()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            add(map, sector, "floor", map.sector(sector).floorFlat(), findings);
            add(map, sector, "ceiling", map.sector(sector).ceilingFlat(), findings);
        }
        return findings;
    }

    private void add(CheckedMap map, int sector, String plane, String flat, List<Finding> findings) {
        if (!map.materials().hasFlat(flat)) {
            boolean none = flat.isEmpty() || flat.equals(Sidedef.NO_TEXTURE);
            findings.add(finding(map).sector(sector).part(plane).title("The " + plane + " of sector " + sector
                    + (none ? " has no flat" : " has the unknown flat '" + flat + "'")).build());
        }
    }
}
